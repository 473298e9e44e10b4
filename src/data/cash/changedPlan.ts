import type { Level } from '../../facts/levelWords';
import type { Metric } from '../../facts/metricWords';
import type { CashPlan, CashTool, Levels, ToolMetric } from './types';

const TOOL_METRICS: readonly string[] = [
  'reach',
  'visit_rate',
  'conversion',
  'tool_costs',
] satisfies readonly ToolMetric[];

/** Whether a metric is kept for each tool. */
const isToolMetric = (metric: Metric): metric is ToolMetric => TOOL_METRICS.includes(metric);

/**
 * The plan with another value of one metric on one level. What tools have of their own changes for all of them together.
 * @param change from the old value of a tool, or of all, to the new one
 */
export function changedPlan(plan: CashPlan, metric: Metric, level: Level, change: (value: number) => number): CashPlan {
  const changed = (levels: Levels): Levels => ({ ...levels, [level]: change(levels[level]) });
  if (!isToolMetric(metric)) {
    return { ...plan, shared: { ...plan.shared, [metric]: changed(plan.shared[metric]) } };
  }
  const tools = plan.tools.map(
    (tool): CashTool => ({ ...tool, levels: { ...tool.levels, [metric]: changed(tool.levels[metric]) } }),
  );
  if (metric !== 'tool_costs') return { ...plan, tools };
  return { ...plan, tools, commonToolCosts: changed(plan.commonToolCosts) };
}
