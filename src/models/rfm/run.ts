import { factTable } from '../../core/defineFact';
import type { ModelInput, ModelOutput, ReportPart } from '../../core/defineModel';
import { RFM_CUSTOMERS_FACT } from '../../facts/rfmCustomers';
import { RFM_SEGMENTS_FACT, type RfmSegment } from '../../facts/rfmSegments';
import { cutsAdvice, settingsAdvice, windowAdvice } from './advice';
import { rfmFindings } from './findings';
import { readInput } from './input';
import type { Scored } from './score';
import { scoresTable } from './scoresTable';
import { scorerOf } from './setup';
import { heatMap, topShare } from './summary';
import { customerRows, segmentRows } from './tables';
import { TITLES } from './texts';

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
    { kind: 'table', id: 'scores', title: TITLES.scores, table: scoresTable(scored) },
    {
      kind: 'table',
      id: 'customers',
      title: TITLES.customers,
      table: factTable(RFM_CUSTOMERS_FACT, customerRows(scored)),
      detailSheet: TITLES.customersSheet,
    },
  ];
}

/**
 * An RFM report from the order columns. Bad rows are left out and listed.
 * @throws AppError NO_DATA, NO_DATES, NO_NUMBERS, EMPTY_CUSTOMER, CELL_ERROR, ONLY_REFUNDS, AS_OF_BEFORE_ORDERS,
 * GROUPS_TOO_MANY, and what the settings sheet gets wrong
 */
export function runRfm(input: ModelInput): ModelOutput {
  const { orders, asOf, customersAt, leftOut, currency } = readInput(input);
  const customers = customersAt(asOf);
  const scored = scorerOf(input, orders)(customers);
  const segments = segmentRows(scored);
  return {
    n: customers.names.length,
    rowsUsed: customers.lines,
    leftOut: leftOut(customers),
    period: { from: customers.firstDay, to: customers.asOf },
    label: 'measured',
    ...(currency === undefined ? {} : { currency }),
    findings: rfmFindings({
      segments,
      customers: customers.names.length,
      boughtOnce: customers.frequency.filter((count) => count === 1).length,
      revenue: customers.revenue,
      orders: customers.orders,
      top: topShare(scored),
      today: input.today,
      lang: input.file.lang,
    }),
    advice: [
      ...(input.params['scoring'] === 'fixed' ? cutsAdvice(scored) : windowAdvice(orders, customers.asOf)),
      ...settingsAdvice(input, customers.names.length),
    ],
    parts: reportParts(scored, segments),
  };
}
