import { METRICS } from '../../data/cash/metrics';
import { linesAt } from '../../data/cash/profitAt';
import { profitChange } from '../../data/cash/profitChange';
import type { CashPlan, UpliftOn } from '../../data/cash/types';
import type { Level } from '../../facts/levelWords';
import type { Metric } from '../../facts/metricWords';

/** Margin and costs, which belong to no stage. */
export const REST = 'rest';

/** A step of profit from one level to another: a stage's code or `rest`, and by how much profit changes with it. */
export interface ProfitStep {
  readonly step: string;
  readonly change: number;
}

/**
 * How profit gets from one level to another when the stages take the new level one after the other, margin and costs last. In
 * another order the steps would differ; their sum is the difference of the profits in any order.
 */
export function profitSteps(plan: CashPlan, from: Level, to: Level, upliftOn: UpliftOn): readonly ProfitStep[] {
  const stages = [...new Set(METRICS.map(({ stage }) => stage ?? REST))];
  const moved = new Set<Metric>();
  let before = linesAt(plan, upliftOn, () => from);
  return stages.map((step) => {
    for (const { metric, stage } of METRICS) if ((stage ?? REST) === step) moved.add(metric);
    const after = linesAt(plan, upliftOn, (metric) => (moved.has(metric) ? to : from));
    const change = profitChange(before, after);
    before = after;
    return { step, change };
  });
}
