import { channelKey } from '../../data/channels/channelCells';
import type { ChannelNumbers } from '../../facts/channelNumbers';
import type { ChannelPeriod } from '../../facts/channels';

const NUMBERS = ['cost', 'impressions', 'clicks', 'leads', 'sales', 'revenue'] as const;

/** A channel over all periods. */
export interface ChannelTotal extends ChannelNumbers {
  readonly channel: string;
  /** Whether the plan has it, and whether an export does. */
  readonly isPlanned: boolean;
  readonly isActual: boolean;
}

/** A number that was planned, what came of it in the same periods, and the difference. */
export interface PlanGap {
  readonly plan: number | null;
  readonly actual: number | null;
  /** Actual minus plan; `null` where either is unknown. */
  readonly gap: number | null;
  /** Of the plan; `null` where that is 0. */
  readonly relative: number | null;
}

/** Known numbers added up; `null` where none is known. */
function sumOf(rows: readonly ChannelPeriod[], number: (row: ChannelPeriod) => number | null): number | null {
  let sum: number | null = null;
  for (const row of rows) {
    const more = number(row);
    if (more !== null) sum = (sum ?? 0) + more;
  }
  return sum;
}

/** Rows of a channel together, channels in order of first appearance. */
export function byChannel(rows: readonly ChannelPeriod[]): readonly (readonly ChannelPeriod[])[] {
  const groups = new Map<string, ChannelPeriod[]>();
  for (const row of rows) {
    const key = channelKey(row.channel);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

/** A channel's rows added up. */
export function totalOf(rows: readonly ChannelPeriod[]): ChannelTotal {
  const has = (row: ChannelPeriod, prefix: 'plan_' | ''): boolean =>
    NUMBERS.some((id) => row[`${prefix}${id}`] !== null);
  const sum = (id: (typeof NUMBERS)[number]): number | null => sumOf(rows, (row) => row[id]);
  return {
    channel: rows[0]?.channel ?? '',
    ...{ cost: sum('cost'), impressions: sum('impressions'), clicks: sum('clicks') },
    ...{ leads: sum('leads'), sales: sum('sales'), revenue: sum('revenue') },
    isPlanned: rows.some((row) => has(row, 'plan_')),
    isActual: rows.some((row) => has(row, '')),
  };
}

/**
 * Plan and actual of a number over the periods in which it was planned: what came in a period without a plan is no more
 * than was planned. Where the number comes without days, all of it is compared.
 */
export function gapOf(rows: readonly ChannelPeriod[], id: (typeof NUMBERS)[number]): PlanGap {
  const plan = sumOf(rows, (row) => row[`plan_${id}`]);
  const periods = new Set(rows.filter((row) => row[`plan_${id}`] !== null).map(({ period }) => period));
  const isDated = rows.some((row) => row.period !== null && row[id] !== null);
  const counted = plan === null || !isDated ? rows : rows.filter(({ period }) => periods.has(period));
  const actual = sumOf(counted, (row) => row[id]);
  // A period whose plan nobody met at all counts as nothing earned or spent, once an export has such numbers of it.
  const came = actual ?? (plan !== null && sumOf(rows, (row) => row[id]) !== null ? 0 : null);
  const gap = plan === null || came === null ? null : came - plan;
  return { plan, actual: came, gap, relative: gap === null || plan === null || plan === 0 ? null : gap / plan };
}
