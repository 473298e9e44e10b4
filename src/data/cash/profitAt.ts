import type { Level } from '../../facts/levelWords';
import type { Metric } from '../../facts/metricWords';
import { linesFrom } from './cashLines';
import type { CashPlan, UpliftOn } from './types';
import { toolSums, valuesAt } from './valuesAt';

/**
 * Profit of a plan with each metric on a level of its choice (methods.md §7.1), in the currency of price and costs. Levels that
 * bring the same visits and sales give the very same number, so that no rounding looks like a change.
 * @param levelOf the level of a metric
 */
export function profitAt(plan: CashPlan, upliftOn: UpliftOn, levelOf: (metric: Metric) => Level): number {
  return linesFrom(toolSums(plan, levelOf), valuesAt(plan, levelOf), upliftOn).profit;
}
