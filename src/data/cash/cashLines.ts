import type { CashLines, MetricValues, UpliftOn } from './types';

/** How many visits and sales there are. */
interface Traffic {
  readonly visits: number;
  readonly sales: number;
}

/**
 * From visits to profit by the profit formula (methods.md §7.1; B7-04, B7-05). Nothing is rounded.
 * @param values rates as fractions
 * @param upliftOn on which deals the check grows; `one`: `repeats` are deals in total, which refusals do not reduce
 * @returns money in the currency of price and costs
 */
export function cashLines(values: MetricValues, upliftOn: UpliftOn): CashLines {
  const visits = values.reach * values.visit_rate;
  return linesFrom({ visits, sales: visits * values.conversion }, values, upliftOn);
}

/** The same where visits and sales are known: no rate of all tools together brings its rounding in. */
export function linesFrom(
  { visits, sales }: Traffic,
  values: Omit<MetricValues, 'reach' | 'visit_rate' | 'conversion'>,
  upliftOn: UpliftOn,
): CashLines {
  const { positions, price, refusal_rate, repeats, uplift } = values;
  const kept = sales * (1 - refusal_rate);
  const check = positions * price;
  const raised = check * (1 + uplift);
  const first = kept * (upliftOn === 'all' ? raised : check);
  const repeat = (upliftOn === 'one' ? repeats : kept * repeats) * raised;
  const revenue = first + repeat;
  const gross = revenue * values.margin;
  const { tool_costs, fixed_costs } = values;
  return {
    ...{ visits, sales, kept_sales: kept, check },
    ...{ first_revenue: first, repeat_revenue: repeat, revenue, gross },
    ...{ tool_costs, fixed_costs, profit: gross - tool_costs - fixed_costs },
  };
}
