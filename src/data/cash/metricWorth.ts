import type { Level } from '../../facts/levelWords';
import type { Metric } from '../../facts/metricWords';
import type { MetricWorth } from '../../facts/metricWorth';
import { ranksOf } from '../../stats/ranksOf';
import { roundMoney } from '../money';
import { changedPlan } from './changedPlan';
import { METRICS, type MetricRule } from './metrics';
import { profitAt } from './profitAt';
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
  const base = profitAt(plan, upliftOn, () => 'base');
  const worth = METRICS.map((rule) => {
    const { metric } = rule;
    const withLevel = (level: Level): number =>
      profitAt(plan, upliftOn, (other) => (other === metric ? level : 'base'));
    const better = changedPlan(plan, metric, 'base', (value) => onePercentBetter(value, rule));
    return {
      metric,
      plus_one: roundMoney(profitAt(better, upliftOn, () => 'base') - base),
      to_base: roundMoney(base - withLevel('minimal')),
      to_maximal: roundMoney(withLevel('maximal') - base),
    };
  });
  const ranks = ranksOf(worth.map(({ to_maximal }) => to_maximal));
  return worth.map((row, i) => ({ ...row, rank: ranks[i] ?? 0 }));
}
