import { cashLines } from '../../data/cash/cashLines';
import { LEVELS } from '../../data/cash/levels';
import { metricWorth } from '../../data/cash/metricWorth';
import { type StageGains, stageGains } from '../../data/cash/stageGains';
import type { CashLines, MetricValues } from '../../data/cash/types';
import { valuesAt } from '../../data/cash/valuesAt';
import type { Level } from '../../facts/levelWords';
import type { CashFacts } from './input';
import { type ProfitStep, profitSteps } from './steps';
import { type ToolResult, toolResults } from './tools';

/** Steps of profit between two levels. */
export interface LevelSteps {
  readonly from: Level;
  readonly to: Level;
  readonly steps: readonly ProfitStep[];
}

/** All that the cash journey finds out. */
export interface CashResult {
  /** The eleven values on each level, of all tools together. */
  readonly values: Readonly<Record<Level, MetricValues>>;
  readonly lines: Readonly<Record<Level, CashLines>>;
  readonly gains: StageGains;
  readonly worth: ReturnType<typeof metricWorth>;
  /** From the level called now up, a level at a time; none from the highest. */
  readonly steps: readonly LevelSteps[];
  /** What each tool brings at base; none where the plan knows less than two. */
  readonly tools: readonly ToolResult[];
}

/** Computes everything that a report on the cash journey says. */
export function cashResult({ plan, now, upliftOn }: CashFacts): CashResult {
  const at = (level: Level): MetricValues => valuesAt(plan, () => level);
  const values = { minimal: at('minimal'), base: at('base'), maximal: at('maximal') };
  const linesOf = (level: Level): CashLines => cashLines(values[level], upliftOn);
  const above = LEVELS.slice(LEVELS.indexOf(now));
  return {
    values,
    lines: { minimal: linesOf('minimal'), base: linesOf('base'), maximal: linesOf('maximal') },
    gains: stageGains(plan, now, upliftOn),
    worth: metricWorth(plan, upliftOn),
    steps: above.slice(1).map((to, i) => {
      const from = above[i] ?? now;
      return { from, to, steps: profitSteps(plan, from, to, upliftOn) };
    }),
    tools: plan.tools.length < 2 ? [] : toolResults(plan, 'base', upliftOn),
  };
}
