import { AppError, type Offence } from '../../core/appError';
import { factTable } from '../../core/defineFact';
import type { ModelInput, ModelOutput, ParamValues, ReportPart } from '../../core/defineModel';
import { aggregate } from '../../data/customers';
import { readOrders } from '../../data/orders';
import { RFM_CUSTOMERS_FACT } from '../../facts/rfmCustomers';
import { RFM_SEGMENTS_FACT, type RfmSegment } from '../../facts/rfmSegments';
import { RFM_ERRORS } from './errors';
import { rfmFindings } from './findings';
import { leftOutRows } from './leftOut';
import { type Scored, scoreCustomers } from './score';
import type { Scoring } from './scoring';
import { heatMap, topShare } from './summary';
import { customerRows, segmentRows } from './tables';
import { TITLES } from './texts';

/** The default number of groups works from one customer on; another one counts as typed and must not exceed the customers. */
const DEFAULT_GROUPS = 5;

function scoringOf(params: ParamValues): Scoring {
  if (params['scoring'] === 'mean') return { kind: 'mean' };
  const groups = typeof params['groups'] === 'number' ? params['groups'] : DEFAULT_GROUPS;
  return { kind: 'quantile', groups, typed: groups !== DEFAULT_GROUPS };
}

function reportParts(scored: Scored, segments: readonly RfmSegment[]): ReportPart[] {
  const counts = heatMap(scored);
  const groups = counts.length;
  const scores = Array.from({ length: groups }, (_, i) => i + 1);
  return [
    { kind: 'table', id: 'segments', title: TITLES.segments, table: factTable(RFM_SEGMENTS_FACT, segments) },
    {
      kind: 'heat',
      id: 'heat',
      title: TITLES.heat,
      corner: TITLES.heatCorner,
      rowLabels: scores.map((score) => `R ${groups + 1 - score}`),
      columnLabels: scores.map((score) => `F ${score}`),
      counts,
    },
    {
      kind: 'chart',
      id: 'shares',
      title: TITLES.shares,
      type: 'bar',
      table: 'segments',
      category: 'segment',
      series: ['share', 'revenue_share'],
    },
    {
      kind: 'chart',
      id: 'checks',
      title: TITLES.checks,
      type: 'bar',
      table: 'segments',
      category: 'segment',
      series: ['average_check'],
    },
    {
      kind: 'table',
      id: 'customers',
      title: TITLES.customers,
      table: factTable(RFM_CUSTOMERS_FACT, customerRows(scored)),
      detailSheet: TITLES.customersSheet,
    },
  ];
}

/** Not one row can be used although cells are filled: most likely a wrong column, so that is what is said. */
function refuseColumns(offences: readonly Offence[]): void {
  const worst = offences[0];
  if (worst === undefined) return;
  const same = offences.filter(({ code }) => code === worst.code);
  if (worst.code === 'NOT_DATE') throw new AppError(RFM_ERRORS.NO_DATES, {}, same);
  if (worst.code === 'NOT_NUMBER') throw new AppError(RFM_ERRORS.NO_NUMBERS, {}, same);
  throw new AppError(worst.code, {}, same);
}

/**
 * An RFM report from raw columns `customer`, `date`, `amount` and, if chosen, `order_id`. Bad rows are left out and listed.
 * @throws AppError NO_DATA, NO_DATES, NO_NUMBERS, EMPTY_CUSTOMER, CELL_ERROR, ONLY_REFUNDS, AS_OF_BEFORE_ORDERS, GROUPS_TOO_MANY
 */
export function runRfm(input: ModelInput): ModelOutput {
  const { columns, params, file, today } = input;
  const ids = columns['order_id'];
  const read = readOrders(
    {
      customer: columns['customer'] ?? [],
      date: columns['date'] ?? [],
      amount: columns['amount'] ?? [],
      ...(ids === undefined ? {} : { order_id: ids }),
    },
    file,
  );
  if (read.orders.n === 0) refuseColumns(read.offences);
  const asOf = typeof params['as_of'] === 'number' ? params['as_of'] : undefined;
  const dropRepeats = params['repeats'] === 'drop';
  const customers = aggregate(read.orders, asOf, { dropRepeats });
  const scored = scoreCustomers(customers, scoringOf(params), params['money'] === 'total' ? 'total' : 'check');
  const segments = segmentRows(scored);
  const leftOut = leftOutRows(read, customers, dropRepeats);
  return {
    n: customers.names.length,
    rowsUsed: customers.lines,
    leftOut,
    period: { from: customers.firstDay, to: customers.asOf },
    label: 'measured',
    findings: rfmFindings({
      segments,
      customers: customers.names.length,
      boughtOnce: customers.frequency.filter((count) => count === 1).length,
      revenue: customers.revenue,
      orders: customers.orders,
      top: topShare(scored),
      today,
    }),
    parts: reportParts(scored, segments),
  };
}
