import type { Level } from '../../facts/levelWords';
import type { Metric } from '../../facts/metricWords';
import type { CashPlan, MetricValues, ToolMetric } from './types';

/** What all tools of a plan come to together. */
interface ToolSums {
  readonly reach: number;
  readonly visits: number;
  readonly sales: number;
  /** Also those that name no tool. */
  readonly costs: number;
}

/**
 * Adds up the tools of a plan with each metric on a level of its choice.
 * @param levelOf the level of a metric
 */
export function toolSums({ tools, commonToolCosts }: CashPlan, levelOf: (metric: Metric) => Level): ToolSums {
  const sums = { reach: 0, visits: 0, sales: 0, costs: commonToolCosts[levelOf('tool_costs')] };
  for (const { levels } of tools) {
    const of = (metric: ToolMetric): number => levels[metric][levelOf(metric)];
    const visits = of('reach') * of('visit_rate');
    sums.reach += of('reach');
    sums.visits += visits;
    sums.sales += visits * of('conversion');
    sums.costs += of('tool_costs');
  }
  return sums;
}

/**
 * Values of the eleven metrics with each metric on a level of its choice. Of several tools reach, visits, sales and costs add
 * up, so that visit rate and conversion are those of all tools together: visits / reach and sales / visits, 0 without any.
 * @param levelOf the level of a metric
 */
export function valuesAt(plan: CashPlan, levelOf: (metric: Metric) => Level): MetricValues {
  const sums = toolSums(plan, levelOf);
  const at = (metric: keyof CashPlan['shared']): number => plan.shared[metric][levelOf(metric)];
  return {
    reach: sums.reach,
    visit_rate: sums.reach === 0 ? 0 : sums.visits / sums.reach,
    conversion: sums.visits === 0 ? 0 : sums.sales / sums.visits,
    ...{ positions: at('positions'), price: at('price'), refusal_rate: at('refusal_rate') },
    ...{ repeats: at('repeats'), uplift: at('uplift'), margin: at('margin') },
    ...{ tool_costs: sums.costs, fixed_costs: at('fixed_costs') },
  };
}
