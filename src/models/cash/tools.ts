import { cashLines } from '../../data/cash/cashLines';
import type { CashPlan, UpliftOn } from '../../data/cash/types';
import { valuesAt } from '../../data/cash/valuesAt';
import type { Level } from '../../facts/levelWords';

/** What a tool brings on a level. */
export interface ToolResult {
  /** Empty for the tool without a name. */
  readonly tool: string;
  readonly visits: number;
  readonly sales: number;
  readonly costs: number;
  /** Its part of the margin, by its sales, less its own costs; costs common to all tools are in none. */
  readonly profit: number;
  /** Its part of what all tools bring so; `null` where one of them brings a loss or all bring nothing. */
  readonly share: number | null;
}

/** What each tool of a plan brings on a level, in the order of the plan. */
export function toolResults(plan: CashPlan, level: Level, upliftOn: UpliftOn): readonly ToolResult[] {
  const { sales: allSales, gross } = cashLines(
    valuesAt(plan, () => level),
    upliftOn,
  );
  const results = plan.tools.map(({ tool, levels }) => {
    const visits = levels.reach[level] * levels.visit_rate[level];
    const sales = visits * levels.conversion[level];
    const costs = levels.tool_costs[level];
    return { tool, visits, sales, costs, profit: (allSales === 0 ? 0 : (gross * sales) / allSales) - costs };
  });
  const sum = results.reduce((total, { profit }) => total + profit, 0);
  const isShared = sum > 0 && results.every(({ profit }) => profit >= 0);
  return results.map((result) => ({ ...result, share: isShared ? result.profit / sum : null }));
}
