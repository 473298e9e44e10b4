import type { CashLine } from '../../facts/cashLines';
import type { Level } from '../../facts/levelWords';
import type { Metric } from '../../facts/metricWords';

/** A value of each metric; rates are fractions. */
export type MetricValues = Readonly<Record<Metric, number>>;

/** A value of a metric on each level. */
export type Levels = Readonly<Record<Level, number>>;

/** On which deals the check grows: `repeat` deals only, `all` deals, or `one`: repeats are deals in total, not per buyer. */
export type UpliftOn = 'repeat' | 'all' | 'one';

/** Metrics that tools may have of their own. */
export type ToolMetric = 'reach' | 'visit_rate' | 'conversion' | 'tool_costs';

/** A tool or channel that feeds the stages. */
export interface CashTool {
  /** Empty where the plan knows no tools apart. */
  readonly tool: string;
  readonly levels: Readonly<Record<ToolMetric, Levels>>;
}

/** A cash journey on three levels: visits, sales and costs of tools add up, the rest is common to all. */
export interface CashPlan {
  readonly tools: readonly CashTool[];
  readonly shared: Readonly<Record<Exclude<Metric, ToolMetric>, Levels>>;
  /** Costs that name no tool, and those of tools without sales of their own. */
  readonly commonToolCosts: Levels;
}

/** What each line of the profit formula comes to. */
export type CashLines = Readonly<Record<CashLine, number>>;
