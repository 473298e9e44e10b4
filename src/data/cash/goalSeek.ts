import type { Level } from '../../facts/levelWords';
import type { Metric } from '../../facts/metricWords';
import { changedPlan } from './changedPlan';
import { METRICS } from './metrics';
import { profitAt } from './profitAt';
import type { CashPlan, UpliftOn } from './types';
import { valuesAt } from './valuesAt';

/** What is sought: the value of a metric, the rest staying on the level. */
export interface Goal {
  readonly metric: Metric;
  readonly level: Level;
  readonly profit: number;
  readonly upliftOn: UpliftOn;
}

/** Which value of all tools together gives the profit, or why none does. */
export type GoalAnswer =
  /** The profit is that already, with the value there is. */
  | { readonly kind: 'already'; readonly value: number }
  | { readonly kind: 'reached'; readonly value: number }
  /** It would have to be this value, which is beyond what the metric can be (`most`: as long as no tool goes beyond). */
  | { readonly kind: 'outside'; readonly value: number; readonly least: number; readonly most: number }
  /** Profit does not depend on it: what it is multiplied by is 0. */
  | { readonly kind: 'no_effect' };

/** Money differs by rounding only within this part of it (methods.md, general rules). */
const SAME = 1e-9;

/** What adding and taking away costs leaves of nothing at all. */
const NO_RISE = 1e-13;

const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b));

/** A metric that tools have of their own, and what that makes of all together. */
interface Together {
  readonly now: number;
  /** The plan with another value of all together, the tools' own in the same proportion. */
  readonly at: (value: number) => CashPlan;
  /** The greatest value of a single tool, or of the metric itself. */
  readonly greatest: number;
}

/** Tools that have 0 each are set to one value: there is no proportion to keep. */
function together(plan: CashPlan, metric: Metric, level: Level): Together {
  const own: number[] = [];
  changedPlan(plan, metric, level, (value) => own.push(value));
  const greatest = Math.max(...own);
  const isSum = metric === 'reach' || metric === 'tool_costs';
  const known = valuesAt(plan, () => level)[metric];
  // Without visits there is no conversion of all together, while tools do have theirs; of one tool that is the same.
  const now = known === 0 ? greatest : known;
  const at = (value: number): CashPlan =>
    changedPlan(plan, metric, level, (its) => {
      if (now !== 0) return (its * value) / now;
      return isSum ? value / own.length : value;
    });
  return { now, at, greatest };
}

/**
 * Seeks the value of a metric that gives a profit. Profit is a straight line in each metric (methods.md §7.1), so two points of it
 * tell the answer; nothing is tried. Own values of tools move in one proportion.
 */
export function goalSeek(plan: CashPlan, { metric, level, profit, upliftOn }: Goal): GoalAnswer {
  const { now, at, greatest } = together(plan, metric, level);
  const profitOf = (its: CashPlan): number => profitAt(its, upliftOn, () => level);
  const present = profitOf(plan);
  if (isSame(profit, present)) return { kind: 'already', value: now };
  const far = now === 0 ? 1 : now;
  const nothing = profitOf(at(0));
  const rise = profitOf(at(far)) - nothing;
  if (Math.abs(rise) <= NO_RISE * Math.abs(nothing)) return { kind: 'no_effect' };
  const value = (far * (profit - nothing)) / rise;
  const rule = METRICS.find((its) => its.metric === metric);
  const [least, highest] = [rule?.least ?? 0, rule?.most ?? Number.POSITIVE_INFINITY];
  // Tools share a proportion: the first one to reach its end ends it for all.
  const most = now === 0 || greatest === 0 ? highest : (highest * now) / greatest;
  const isInside = (value >= least || isSame(value, least)) && (value <= most || isSame(value, most));
  return isInside ? { kind: 'reached', value } : { kind: 'outside', value, least, most };
}
