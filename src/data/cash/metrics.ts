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

const NO_END = Number.POSITIVE_INFINITY;
const rate = { unit: 'share', least: 0, most: 1 } as const;
const amount = { least: 0, most: NO_END } as const;
const higher = { better: 'higher', isOrdered: true } as const;
const cost = { stage: null, unit: 'money', better: 'lower', isOrdered: false, usual: 0 } as const;

/** The eleven metrics, in the order of the stages (methods.md §7.1, §8; B7-03, B7-13). */
export const METRICS: readonly MetricRule[] = [
  { metric: 'reach', stage: 'need', unit: 'people', ...amount, ...higher, usual: null, isOfTools: true },
  { metric: 'visit_rate', stage: 'choice', ...rate, ...higher, usual: null, isOfTools: true },
  { metric: 'conversion', stage: 'choice', ...rate, ...higher, usual: null, isOfTools: true },
  { metric: 'positions', stage: 'deal', unit: 'pieces', ...amount, ...higher, usual: 1, isOfTools: false },
  { metric: 'price', stage: 'deal', unit: 'money', ...amount, ...higher, usual: null, isOfTools: false },
  {
    ...{ metric: 'refusal_rate', stage: 'experience', ...rate, better: 'lower', isOrdered: true },
    ...{ usual: 0, isOfTools: false },
  },
  { metric: 'repeats', stage: 'loyalty', unit: 'times', ...amount, ...higher, usual: 0, isOfTools: false },
  {
    ...{ metric: 'uplift', stage: 'loyalty', unit: 'share', least: -1, most: NO_END, ...higher },
    ...{ usual: 0, isOfTools: false },
  },
  { metric: 'margin', stage: null, ...rate, ...higher, usual: 1, isOfTools: false },
  { metric: 'tool_costs', ...cost, ...amount, isOfTools: true },
  { metric: 'fixed_costs', ...cost, ...amount, isOfTools: false },
];
