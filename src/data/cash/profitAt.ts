import type { Level } from '../../facts/levelWords';
import type { Metric } from '../../facts/metricWords';
import { linesFrom } from './cashLines';
import type { CashLines, CashPlan, UpliftOn } from './types';
import { toolSums, valuesAt } from './valuesAt';

/**
 * Lines of a plan with each metric on a level of its choice (methods.md §7.1). Levels that bring the same visits and sales give the
 * very same numbers: rates of all tools together would bring their rounding in.
 * @param levelOf the level of a metric
 */
export function linesAt(plan: CashPlan, upliftOn: UpliftOn, levelOf: (metric: Metric) => Level): CashLines {
  return linesFrom(toolSums(plan, levelOf), valuesAt(plan, levelOf), upliftOn);
}

/** Profit of it, in the currency of price and costs. */
export function profitAt(plan: CashPlan, upliftOn: UpliftOn, levelOf: (metric: Metric) => Level): number {
  return linesAt(plan, upliftOn, levelOf).profit;
}
