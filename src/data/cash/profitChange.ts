import type { CashLines } from './types';

/** Of what profit is made of; a float is far finer. */
const ROUNDING = 1e-12;

const sizeOf = ({ gross, tool_costs, fixed_costs }: CashLines): number => Math.max(gross, tool_costs, fixed_costs);

/**
 * By how much profit changes; 0 where only rounding tells the two apart, so that it makes no rank, no gain and no bar.
 * @param from lines before
 * @param to lines after
 */
export function profitChange(from: CashLines, to: CashLines): number {
  const change = to.profit - from.profit;
  return Math.abs(change) <= ROUNDING * Math.max(sizeOf(from), sizeOf(to)) ? 0 : change;
}
