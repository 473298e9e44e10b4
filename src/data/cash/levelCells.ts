import { isBlank } from '../../core/cell';
import type { FactRead } from '../../core/defineModel';
import type { Label } from '../../core/table';
import type { Level } from '../../facts/levelWords';
import type { Metric } from '../../facts/metricWords';
import { textIn } from '../qfdCells';
import { LEVELS } from './levels';
import { metricNamed } from './metricNamed';
import { METRICS, type MetricRule } from './metrics';

const LABELS: readonly Label[] = ['measured', 'judged', 'assumed'];

/** A cell that holds a metric on a level. */
export interface LevelCell {
  readonly row: number;
  readonly metric: Metric;
  readonly rule: MetricRule;
  readonly level: Level;
  readonly value: string | number;
  /** How far it can be trusted; `null` where that is not said. */
  readonly label: Label | null;
  /** Whether it says where it comes from. */
  readonly hasSource: boolean;
}

/** Every filled cell of the metrics on the three levels, row by row; totals that a person counted are none. @param read CASH_LEVELS_FACT */
export function levelCells(read: FactRead): readonly LevelCell[] {
  return read.rows.flatMap((row) => {
    const { code } = metricNamed(textIn(row, 'metric'));
    const rule = METRICS.find(({ metric }) => metric === code);
    if (rule === undefined) return [];
    return LEVELS.flatMap((level): LevelCell | readonly [] => {
      const value = row.values[level] ?? null;
      if (value === null || isBlank(value)) return [];
      const typed = textIn(row, `${level}_label`);
      const label = LABELS.find((one) => one === typed) ?? null;
      const hasSource = textIn(row, `${level}_source`) !== '';
      return { row: row.row, metric: rule.metric, rule, level, value, label, hasSource };
    });
  });
}
