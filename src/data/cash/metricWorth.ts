import type { Level } from '../../facts/levelWords';
import type { Metric } from '../../facts/metricWords';
import type { MetricWorth } from '../../facts/metricWorth';
import { ranksOf } from '../../stats/ranksOf';
import { changedPlan } from './changedPlan';
import { METRICS, type MetricRule } from './metrics';
import { linesAt } from './profitAt';
import { profitChange } from './profitChange';
import type { CashPlan, UpliftOn } from './types';

/** One percent, relative. */
const STEP = 0.01;

/** A value one percent better; what is below zero, as an uplift may be, gets better by one percent of its size. */
function onePercentBetter(value: number, { better, least, most }: MetricRule): number {
  const step = Math.abs(value) * STEP;
  return Math.min(most, Math.max(least, better === 'higher' ? value + step : value - step));
}

/**
 * What each of the eleven metrics is worth, in their order: the change of profit with the rest at base (methods.md §7.1; B7-12).
 * A metric that tools have of their own moves for all of them together.
 */
export function metricWorth(
  plan: CashPlan,
  upliftOn: UpliftOn,
): readonly (MetricWorth & { readonly metric: Metric })[] {
  const base = linesAt(plan, upliftOn, () => 'base');
  const worth = METRICS.map((rule) => {
    const { metric } = rule;
    const withLevel = (level: Level) => linesAt(plan, upliftOn, (other) => (other === metric ? level : 'base'));
    const better = changedPlan(plan, metric, 'base', (value) => onePercentBetter(value, rule));
    return {
      metric,
      plus_one: profitChange(
        base,
        linesAt(better, upliftOn, () => 'base'),
      ),
      to_base: profitChange(withLevel('minimal'), base),
      to_maximal: profitChange(base, withLevel('maximal')),
    };
  });
  const ranks = ranksOf(worth.map(({ to_maximal }) => to_maximal));
  return worth.map((row, i) => ({ ...row, rank: ranks[i] ?? 0 }));
}
