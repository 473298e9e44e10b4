import type { Metric } from '../../facts/metricWords';
import { folded } from '../qfdCells';
import type { CashOffence } from './cashOffence';
import type { GivenLevels } from './cashRow';
import { LEVELS } from './levels';
import { METRICS } from './metrics';
import type { CashPlan, CashTool, Levels, ToolMetric } from './types';

/** A plan; missing as long as there is an offence. */
export interface MadePlan {
  readonly plan?: CashPlan;
  readonly offences: readonly CashOffence[];
}

type Needed = Exclude<ToolMetric, 'tool_costs'>;

const NOTHING: Levels = { minimal: 0, base: 0, maximal: 0 };

/** What is said where a tool, or all together, lacks what sales are counted by. */
const MISSING = {
  reach: { common: 'CASH_NO_REACH', tool: 'CASH_TOOL_NO_REACH' },
  visit_rate: { common: 'CASH_NO_VISIT_RATE', tool: 'CASH_TOOL_NO_VISIT_RATE' },
  conversion: { common: 'CASH_NO_CONVERSION', tool: 'CASH_TOOL_NO_CONVERSION' },
} as const satisfies Readonly<Record<Needed, object>>;

const isOf =
  (metric: Metric, tool: string) =>
  (row: GivenLevels): boolean =>
    row.metric === metric && folded(row.tool) === folded(tool);

function sumOf(all: readonly Levels[]): Levels {
  const sum = { ...NOTHING };
  for (const levels of all) for (const level of LEVELS) sum[level] += levels[level];
  return sum;
}

/** Tools that sell, in the order in which they come first; the one without a name where there is no other or it has a reach. */
function toolsOf(rows: readonly GivenLevels[]): readonly string[] {
  const names = new Map<string, string>();
  for (const { metric, tool } of rows) {
    if (tool !== '' && metric !== 'tool_costs' && !names.has(folded(tool))) names.set(folded(tool), tool);
  }
  const isNameless = names.size === 0 || rows.some(isOf('reach', ''));
  return isNameless ? ['', ...names.values()] : [...names.values()];
}

/** A tool with what it has of its own or shares with all, and what it lacks. */
function toolOf(rows: readonly GivenLevels[], tool: string): { made: CashTool; offences: readonly CashOffence[] } {
  const offences: CashOffence[] = [];
  const needed = (metric: Needed): Levels => {
    const own = rows.find(isOf(metric, tool));
    // Reach is counted for each tool; rates may be common to all.
    const found = own ?? (metric === 'reach' ? undefined : rows.find(isOf(metric, '')));
    if (found !== undefined) return found.levels;
    const row = rows.find((its) => tool !== '' && folded(its.tool) === folded(tool))?.row ?? null;
    offences.push({ code: MISSING[metric][tool === '' ? 'common' : 'tool'], row, values: { tool } });
    return NOTHING;
  };
  const [reach, visit_rate, conversion] = [needed('reach'), needed('visit_rate'), needed('conversion')];
  const tool_costs = tool === '' ? NOTHING : (rows.find(isOf('tool_costs', tool))?.levels ?? NOTHING);
  return { made: { tool, levels: { reach, visit_rate, conversion, tool_costs } }, offences };
}

/** What all tools share; a metric without a row has its usual value. */
function sharedOf(rows: readonly GivenLevels[], offences: CashOffence[]): CashPlan['shared'] {
  const of = (metric: keyof CashPlan['shared']): Levels => {
    const given = rows.find(isOf(metric, ''))?.levels;
    if (given !== undefined) return given;
    const usual = METRICS.find((rule) => rule.metric === metric)?.usual ?? null;
    // Only the price has none.
    if (usual === null) offences.push({ code: 'CASH_NO_PRICE', row: null, values: {} });
    return { minimal: usual ?? 0, base: usual ?? 0, maximal: usual ?? 0 };
  };
  return {
    ...{ positions: of('positions'), price: of('price'), refusal_rate: of('refusal_rate') },
    ...{ repeats: of('repeats'), uplift: of('uplift') },
    ...{ margin: of('margin'), fixed_costs: of('fixed_costs') },
  };
}

/**
 * The plan of what was given. Tools add up; one without a name counts beside the others where reach is given for it. Rates
 * without a tool are those of every tool that has none of its own.
 * @param rows a metric of a tool once
 */
export function planOf(rows: readonly GivenLevels[]): MadePlan {
  const tools = toolsOf(rows).map((tool) => toolOf(rows, tool));
  const offences = tools.flatMap((tool) => tool.offences);
  const shared = sharedOf(rows, offences);
  if (offences.length > 0) return { offences };
  const named = new Set(tools.map(({ made }) => folded(made.tool)));
  const common = rows.filter(
    ({ metric, tool }) => metric === 'tool_costs' && (tool === '' || !named.has(folded(tool))),
  );
  return {
    plan: {
      tools: tools.map(({ made }) => made),
      shared,
      commonToolCosts: sumOf(common.map(({ levels }) => levels)),
    },
    offences,
  };
}
