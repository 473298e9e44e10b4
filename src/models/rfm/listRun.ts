import { factTable } from '../../core/defineFact';
import type { ModelInput, ModelOutput } from '../../core/defineModel';
import type { Finding } from '../../core/finding';
import type { Lang } from '../../core/lang';
import type { Table } from '../../core/table';
import { RFM_SEGMENTS_FACT } from '../../facts/rfmSegments';
import { actionWords, segmentWords } from './actionWords';
import { settingsAdvice } from './advice';
import { DAYS_TO_ACT, taskOf } from './findings';
import { readInput } from './input';
import { pick } from './pick';
import type { Scored } from './score';
import type { SegmentPlan } from './segments';
import { scorerOf } from './setup';
import { segmentRows } from './tables';
import { LIST_FINDINGS, TITLES } from './texts';

/** Value of the setting `segment` for those who are about to be lost, and for a list of everybody. */
export const LEAVING = 'leaving';
/** A list of everybody. */
export const ALL_SEGMENTS = 'all';

/** Whose loss would cost most, the most urgent first. */
const LEAVING_SEGMENTS = ['cannot_lose', 'at_risk'];

/** Columns of the list; the first three are what a mailing tool needs. */
const LIST_COLUMNS = pick('customer', 'segment', 'action', 'last_order', 'total');

/** The segments of a list in its order: those about to be lost first, then from the best. */
function wantedSegments(wanted: string, { names }: SegmentPlan): readonly string[] {
  const leaving = LEAVING_SEGMENTS.filter((code) => names.includes(code));
  if (wanted === LEAVING) return leaving;
  return wanted === ALL_SEGMENTS ? [...new Set([...leaving, ...names])] : [wanted];
}

/** Customers of the wanted segments, segment by segment, in each best score first. */
function listed({ order, segment, plan }: Scored, wanted: readonly string[]): number[] {
  const rank = plan.names.map((code) => wanted.indexOf(code));
  const rankOf = (i: number): number => rank[segment[i] ?? 0] ?? -1;
  return Array.from(order)
    .filter((i) => rankOf(i) >= 0)
    .sort((a, b) => rankOf(a) - rankOf(b));
}

function listTable({ customers, segment, plan }: Scored, who: readonly number[]): Table {
  return {
    id: 'rfm_list',
    columns: LIST_COLUMNS,
    rows: who.map((i) => {
      const code = plan.names[segment[i] ?? 0] ?? '';
      const action = plan.actions[code] ?? code;
      return [customers.names[i] ?? '', code, action, customers.lastDay[i] ?? 0, customers.total[i] ?? 0];
    }),
  };
}

/** A sentence for each segment of a short list; one for everybody, since each segment has its own action. */
function listFindings(scored: Scored, wanted: string, due: number, lang: Lang): readonly Finding[] {
  const { customers, plan } = scored;
  const n = customers.names.length;
  const finding = (code: keyof typeof LIST_FINDINGS, values: Finding['values']): Finding => ({
    code,
    text: LIST_FINDINGS[code],
    values: { n, due, ...values },
    n,
    label: 'measured',
    ...taskOf(code, values, due),
  });
  if (wanted === ALL_SEGMENTS) return [finding('everybody', { listed: n, total: customers.revenue })];
  const rows = segmentRows(scored).filter(({ segment }) => wantedSegments(wanted, plan).includes(segment));
  if (rows.length === 0) return [finding('nobody', {})];
  return rows.map((row) =>
    finding('some', {
      segment: segmentWords(row.segment, lang),
      action: actionWords(row.segment, row.action, lang),
      listed: row.customers,
      total: row.revenue,
    }),
  );
}

/**
 * A list of customers with segment and action, on a sheet of its own.
 * @throws AppError as RFM does
 */
export function runList(input: ModelInput): ModelOutput {
  const { orders, asOf, customersAt, leftOut, currency } = readInput(input);
  const customers = customersAt(asOf);
  const scored = scorerOf(input, orders)(customers);
  const wanted = String(input.params['segment'] ?? LEAVING);
  const segments = wantedSegments(wanted, scored.plan);
  const who = listed(scored, segments);
  const rows = segmentRows(scored).filter(({ segment }) => segments.includes(segment));
  return {
    n: who.length,
    rowsUsed: customers.lines,
    leftOut: leftOut(customers),
    period: { from: customers.firstDay, to: customers.asOf },
    label: 'measured',
    ...(currency === undefined ? {} : { currency }),
    advice: settingsAdvice(input, customers.names.length),
    findings: listFindings(scored, wanted, input.today + DAYS_TO_ACT, input.file.lang),
    parts: [
      { kind: 'table', id: 'segments', title: TITLES.segments, table: factTable(RFM_SEGMENTS_FACT, rows) },
      {
        kind: 'table',
        id: 'list',
        title: TITLES.list,
        table: listTable(scored, who),
        detailSheet: TITLES.listSheet,
        apart: true,
      },
    ],
  };
}
