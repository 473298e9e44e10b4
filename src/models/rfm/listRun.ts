import { factTable } from '../../core/defineFact';
import type { ModelInput, ModelOutput } from '../../core/defineModel';
import type { Table } from '../../core/table';
import { RFM_SEGMENTS_FACT } from '../../facts/rfmSegments';
import { DAYS_TO_ACT } from './findings';
import { readInput } from './input';
import { pick } from './pick';
import type { Scored } from './score';
import { scorerOf } from './setup';
import { segmentRows } from './tables';
import { LIST_FINDINGS, TITLES } from './texts';

/** Value of the setting `segment` for a list of everybody. */
export const ALL_SEGMENTS = 'all';

/** Columns of the list; the first three are what a mailing tool needs. */
const LIST_COLUMNS = pick('customer', 'segment', 'action', 'last_order', 'total');

/** Customers of the wanted segments, segment by segment from the best, in each best score first. */
function listed(scored: Scored, wanted: string): number[] {
  const { order, segment, plan } = scored;
  return Array.from(order)
    .filter((i) => wanted === ALL_SEGMENTS || plan.names[segment[i] ?? 0] === wanted)
    .sort((a, b) => (segment[a] ?? 0) - (segment[b] ?? 0));
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

/**
 * A list of customers with segment and action, on a sheet of its own.
 * @throws AppError as RFM does
 */
export function runList(input: ModelInput): ModelOutput {
  const { orders, asOf, customersAt, leftOut, currency } = readInput(input);
  const customers = customersAt(asOf);
  const scored = scorerOf(input, orders)(customers);
  const wanted = String(input.params['segment'] ?? ALL_SEGMENTS);
  const who = listed(scored, wanted);
  const n = customers.names.length;
  const total = who.reduce((sum, i) => sum + (customers.total[i] ?? 0), 0);
  const code = who.length === 0 ? 'nobody' : 'list';
  const values = { n, listed: who.length, total, due: input.today + DAYS_TO_ACT };
  const segments = segmentRows(scored).filter(({ segment }) => wanted === ALL_SEGMENTS || segment === wanted);
  return {
    n: who.length,
    rowsUsed: customers.lines,
    leftOut: leftOut(customers),
    period: { from: customers.firstDay, to: customers.asOf },
    label: 'measured',
    ...(currency === undefined ? {} : { currency }),
    findings: [{ code, text: LIST_FINDINGS[code], values, n, label: 'measured' }],
    parts: [
      { kind: 'table', id: 'segments', title: TITLES.segments, table: factTable(RFM_SEGMENTS_FACT, segments) },
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
