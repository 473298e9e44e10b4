import { isBlank } from '../../core/cell';
import type { FactRead } from '../../core/defineModel';
import { LABEL_WORDS } from '../../facts/labelWords';
import type { Level } from '../../facts/levelWords';
import type { Metric } from '../../facts/metricWords';
import { textIn } from '../qfdCells';
import { metricNamed } from './metricNamed';
import { LEVELS } from './levels';
import { METRICS, type MetricRule } from './metrics';

/** A cell that holds a metric on a level. */
export interface LevelCell {
  readonly row: number;
  readonly metric: Metric;
  readonly rule: MetricRule;
  readonly level: Level;
  readonly value: string | number;
  /** How far it can be trusted; empty where that is not said. */
  readonly label: string;
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
      const label = Object.hasOwn(LABEL_WORDS, typed) ? typed : '';
      const hasSource = textIn(row, `${level}_source`) !== '';
      return { row: row.row, metric: rule.metric, rule, level, value, label, hasSource };
    });
  });
}
