import type { Level } from '../../facts/levelWords';
import type { Metric } from '../../facts/metricWords';
import { cashLines } from './cashLines';
import type { CashPlan, UpliftOn } from './types';
import { valuesAt } from './valuesAt';

/**
 * Profit of a plan with each metric on a level of its choice (methods.md §7.1), in the currency of price and costs.
 * @param levelOf the level of a metric
 */
export function profitAt(plan: CashPlan, upliftOn: UpliftOn, levelOf: (metric: Metric) => Level): number {
  return cashLines(valuesAt(plan, levelOf), upliftOn).profit;
}
