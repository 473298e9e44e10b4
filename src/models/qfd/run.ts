import type { LeftOut, ModelInput, ModelOutput, ReportPart } from '../../core/defineModel';
import type { Localized } from '../../core/lang';
import type { Table } from '../../core/table';
import { qfdFindings } from './findings';
import { type QfdCase, qfdCase } from './input';
import { type QfdResult, qfdResult } from './result';
import { disagreementsTable, factorsTable, flipsTable, pointsTable, relationsTable, stagesTable } from './tables';
import { LEFT_OUT, TITLES } from './texts';

/** Bars of a chart that can still be read. */
const MOST_BARS = 30;

/** Touchpoints, with their share of points drawn beside them. */
function drawn(table: Table): ReportPart[] {
  const part: ReportPart = {
    kind: 'table',
    id: 'points',
    title: TITLES.points,
    table,
    detailSheet: TITLES.pointsSheet,
  };
  if (table.rows.length < 2 || table.rows.length > MOST_BARS) return [part];
  const chart = { kind: 'chart', type: 'bar', table: 'points', category: 'name', series: ['share'] } as const;
  return [part, { ...chart, id: 'points_share', title: TITLES.pointsChart }];
}

function listed(id: string, title: Localized, table: Table | undefined, detailSheet: Localized): ReportPart[] {
  return table === undefined ? [] : [{ kind: 'table', id, title, table, detailSheet }];
}

function parts(facts: QfdCase, result: QfdResult): ReportPart[] {
  return [
    ...drawn(pointsTable(result)),
    { kind: 'table', id: 'factors', title: TITLES.factors, table: factorsTable(result) },
    { kind: 'table', id: 'stages', title: TITLES.stages, table: stagesTable(result) },
    ...listed('flips', TITLES.flips, flipsTable(result), TITLES.flipsSheet),
    ...listed('disagreements', TITLES.disagreements, disagreementsTable(result, facts), TITLES.disagreementsSheet),
  ];
}

/** What was not there to be used, and what it was taken for. */
function leftOut({ idle, partial, strange }: QfdCase, { cells }: QfdResult): LeftOut[] {
  const reason = (text: Localized, rows: number, values: LeftOut['values'] = {}): LeftOut[] =>
    rows === 0 ? [] : [{ text, rows, values, offences: [] }];
  return [
    ...reason(LEFT_OUT.empty, cells.filter(({ raters }) => raters === 0).length, { cells: cells.length }),
    ...reason(LEFT_OUT.idle, idle.length, { raters: idle.join(', ') }),
    ...reason(LEFT_OUT.partial, partial.length, { raters: partial.join(', ') }),
    ...reason(LEFT_OUT.strange, strange),
  ];
}

/**
 * Computes what matters most to customers of factors, touchpoints and the relations that raters see between them.
 * @throws AppError as `qfdCase` does
 */
export function runQfd(input: ModelInput): ModelOutput {
  const facts = qfdCase(input);
  const result = qfdResult(facts);
  return {
    n: facts.touchpoints.length,
    rowsUsed: facts.factors.length + facts.touchpoints.length,
    leftOut: leftOut(facts, result),
    period: null,
    label: 'judged',
    findings: qfdFindings(facts, result, input.file.lang),
    parts: parts(facts, result),
    made: [relationsTable(result, facts)],
  };
}
