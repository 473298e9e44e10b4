import { factTable } from '../../core/defineFact';
import type { ModelInput, ModelOutput, ReportPart } from '../../core/defineModel';
import type { Localized } from '../../core/lang';
import { GROWTH_POINTS_FACT } from '../../facts/growthPoints';
import { growthFindings } from './findings';
import { type GrowthCase, growthCase } from './input';
import { evidenceTable, shownPoints, stagesTable, topPoints } from './tables';
import { TITLES } from './texts';

function parts(of: GrowthCase): readonly ReportPart[] {
  const { points, pointsSheet, stages, evidence, top } = TITLES;
  const bars = { kind: 'chart', type: 'bar', table: 'top', category: 'name', series: ['high', 'low'] } as const;
  const table = (id: string, title: Localized, rows: ReturnType<typeof topPoints>) =>
    rows.rows.length === 0 ? [] : [{ kind: 'table', id, title, table: rows } as const];
  const largest = table('top', top, topPoints(of));
  return [
    ...table('points', points, shownPoints(of)).map((part) => ({ ...part, detailSheet: pointsSheet })),
    ...table('stages', stages, stagesTable(of)),
    ...table('evidence', evidence, evidenceTable(of)),
    ...largest,
    ...largest.map(({ title }): ReportPart => ({ ...bars, id: 'top_bars', title })),
  ];
}

/** Computes what the gap of each touchpoint is worth; what could not be had is told, and the rest is shown all the same. */
export function runGrowth(input: ModelInput): ModelOutput {
  const of = growthCase(input);
  const { length } = of.points;
  return {
    ...{ n: length, rowsUsed: length, leftOut: of.leftOut, period: null, label: 'assumed' },
    ...growthFindings(of, input),
    parts: parts(of),
    made: [factTable(GROWTH_POINTS_FACT, of.points)],
  };
}
