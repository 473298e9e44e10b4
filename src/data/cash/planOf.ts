import type { Metric } from '../../facts/metricWords';
import { folded } from '../qfdCells';
import type { CashOffence } from './cashOffence';
import type { GivenLevels } from './cashRow';
import type { CashPlan, CashTool, Levels, ToolMetric } from './types';

/** A plan; missing as long as there is an offence. */
interface MadePlan {
  readonly plan?: CashPlan;
  readonly offences: readonly CashOffence[];
}

const onAll = (value: number): Levels => ({ minimal: value, base: value, maximal: value });

/** What is said where all together, or a tool, lacks what sales are counted by. */
const MISSING = {
  reach: ['CASH_NO_REACH', 'CASH_TOOL_NO_REACH'],
  visit_rate: ['CASH_NO_VISIT_RATE', 'CASH_TOOL_NO_VISIT_RATE'],
  conversion: ['CASH_NO_CONVERSION', 'CASH_TOOL_NO_CONVERSION'],
} as const satisfies Readonly<Record<Exclude<ToolMetric, 'tool_costs'>, object>>;

const sumOf = (rows: readonly GivenLevels[]): Levels =>
  rows.reduce(
    (sum, { levels }) => ({
      minimal: sum.minimal + levels.minimal,
      base: sum.base + levels.base,
      maximal: sum.maximal + levels.maximal,
    }),
    onAll(0),
  );

/**
 * The plan of what was given. Tools add up; one without a name counts beside the others where reach is given for it. Rates
 * without a tool are those of every tool that has none of its own. Costs of what sells nothing by itself are common.
 * @param rows a metric of a tool once
 */
export function planOf(rows: readonly GivenLevels[]): MadePlan {
  const offences: CashOffence[] = [];
  const find = (metric: Metric, tool = '') =>
    rows.find((row) => row.metric === metric && folded(row.tool) === folded(tool))?.levels;
  const named = rows.filter(({ metric, tool }) => tool !== '' && metric !== 'tool_costs').map(({ tool }) => tool);
  const selling = named.filter((tool, i) => named.findIndex((other) => folded(other) === folded(tool)) === i);
  if (selling.length === 0 || find('reach') !== undefined) selling.unshift('');
  const needed = (metric: keyof typeof MISSING, tool: string): Levels => {
    // Reach is counted for each tool; rates may be common to all.
    const found = find(metric, tool) ?? (metric === 'reach' ? undefined : find(metric));
    if (found !== undefined) return found;
    const row = rows.find((its) => tool !== '' && folded(its.tool) === folded(tool))?.row ?? null;
    offences.push({ code: MISSING[metric][tool === '' ? 0 : 1], row, values: { tool } });
    return onAll(0);
  };
  const tools = selling.map((tool): CashTool => {
    const [reach, visit_rate, conversion] = [
      needed('reach', tool),
      needed('visit_rate', tool),
      needed('conversion', tool),
    ];
    const tool_costs = (tool !== '' && find('tool_costs', tool)) || onAll(0);
    return { tool, levels: { reach, visit_rate, conversion, tool_costs } };
  });
  const price = find('price');
  if (price === undefined) offences.push({ code: 'CASH_NO_PRICE', row: null, values: {} });
  if (price === undefined || offences.length > 0) return { offences };
  const or = (metric: Metric, usual: number): Levels => find(metric) ?? onAll(usual);
  const shared = {
    ...{ positions: or('positions', 1), price, refusal_rate: or('refusal_rate', 0) },
    ...{ repeats: or('repeats', 0), uplift: or('uplift', 0) },
    ...{ margin: or('margin', 1), fixed_costs: or('fixed_costs', 0) },
  };
  const isSelling = (name: string): boolean => selling.some((tool) => tool !== '' && folded(tool) === folded(name));
  const common = rows.filter(({ metric, tool }) => metric === 'tool_costs' && !isSelling(tool));
  return { plan: { tools, shared, commonToolCosts: sumOf(common) }, offences };
}
