import type { Metric } from '../../facts/metricWords';

/** What a metric is counted in. */
export type MetricUnit = 'people' | 'share' | 'pieces' | 'times' | 'money';

/** What the profit formula knows of a metric. */
export interface MetricRule {
  readonly metric: Metric;
  /** Code of the stage it belongs to; `null` for margin and costs. */
  readonly stage: string | null;
  readonly unit: MetricUnit;
  /** In which direction it is better (B7-13: refusals are better when lower). */
  readonly better: 'higher' | 'lower';
  /** Whether minimal, base and maximal must get better in this order; costs may do as they like. */
  readonly isOrdered: boolean;
  /** Taken where nothing is given; `null`: must be given. */
  readonly usual: number | null;
  /** Smallest and greatest value that make sense. */
  readonly least: number;
  readonly most: number;
  /** Whether tools may have their own. */
  readonly isOfTools: boolean;
}

type Row = readonly [metric: Metric, stage: string | null, unit: MetricUnit, usual: number | null];

/** In short, since every formula evaluates it. */
const ROWS: readonly Row[] = [
  ['reach', 'need', 'people', null],
  ['visit_rate', 'choice', 'share', null],
  ['conversion', 'choice', 'share', null],
  ['positions', 'deal', 'pieces', 1],
  ['price', 'deal', 'money', null],
  ['refusal_rate', 'experience', 'share', 0],
  ['repeats', 'loyalty', 'times', 0],
  ['uplift', 'loyalty', 'share', 0],
  ['margin', null, 'share', 1],
  ['tool_costs', null, 'money', 0],
  ['fixed_costs', null, 'money', 0],
];

const OF_TOOLS: readonly Metric[] = ['reach', 'visit_rate', 'conversion', 'tool_costs'];

/** The eleven metrics, in the order of the stages (methods.md §7.1, §8; B7-03, B7-13). */
export const METRICS: readonly MetricRule[] = ROWS.map(([metric, stage, unit, usual]) => {
  const isCost = metric === 'tool_costs' || metric === 'fixed_costs';
  const isUplift = metric === 'uplift';
  return {
    ...{ metric, stage, unit, usual },
    better: isCost || metric === 'refusal_rate' ? 'lower' : 'higher',
    isOrdered: !isCost,
    least: isUplift ? -1 : 0,
    most: unit === 'share' && !isUplift ? 1 : Number.POSITIVE_INFINITY,
    isOfTools: OF_TOOLS.includes(metric),
  };
});
