import type { ModelOutput } from '../../core/defineModel';
import type { Value } from '../../core/table';
import { GROWTH_POINTS_FACT, type GrowthPoint } from '../../facts/growthPoints';

const text = (value: Value | undefined): string => String(value ?? '');
const number = (value: Value | undefined): number | null => (typeof value === 'number' ? value : null);

/** Growth points that a report found; `undefined` where the output has none of that fact. */
export function growthRows({ made = [] }: Pick<ModelOutput, 'made'>): readonly GrowthPoint[] | undefined {
  const table = made.find(({ id }) => id === GROWTH_POINTS_FACT.id);
  return table?.rows.map((row): GrowthPoint => {
    const cells = Object.fromEntries(table.columns.map(({ id }, i) => [id, row[i] ?? null] as const));
    return {
      ...{ rank: number(cells['rank']), name: text(cells['name']), stage: text(cells['stage']) },
      ...{ low: number(cells['low']), high: number(cells['high']), reason: text(cells['reason']) },
      ...{ mean: number(cells['mean']), target: number(cells['target']) ?? 0, n: number(cells['n']) ?? 0 },
      ...{ verdict: text(cells['verdict']), share: number(cells['share']), gap: number(cells['gap']) },
      ...{ stage_low: number(cells['stage_low']), stage_high: number(cells['stage_high']) },
      ...{ period: text(cells['period']), now: text(cells['now']), status: text(cells['status']) },
      ...{ job: text(cells['job']), wave: text(cells['wave']), touchpoint: text(cells['touchpoint']) },
    };
  });
}
