import type { ChannelNumbers } from '../../facts/channelNumbers';
import type { ChannelResult } from '../../facts/channelResults';
import type { ChannelPeriod } from '../../facts/channels';
import type { ChannelTag } from '../../facts/channelTags';
import { roundMoney } from '../money';
import { channelFinder, type PlacedResult } from './channelFinder';
import { nameCodes } from './nameCodes';
import { type PlanPeriod, periodEnd, periodStart } from './planPeriod';
import { type UnmatchedTag, unmatchedTags } from './unmatched';

/** A row of the plan that was checked: a channel stands once in a week or month; months of a quarter add up. */
export interface CheckedPlan extends ChannelNumbers {
  /** Any civil day of the period. */
  readonly period: number;
  readonly channel: string;
}

/** Exports and plan put together. */
export interface JoinedChannels {
  /** By period, those without one last; in a period in the order of the plan, then of the exports. */
  readonly rows: readonly ChannelPeriod[];
  readonly unmatched: readonly UnmatchedTag[];
}

/** A channel whose numbers are filled in on the way. */
type Growing = { -readonly [Key in keyof ChannelPeriod]: ChannelPeriod[Key] };

const NUMBERS = ['cost', 'impressions', 'clicks', 'leads', 'sales', 'revenue'] as const;

function emptyRow(period: number | null, period_end: number | null, channel: string): Growing {
  return {
    ...{ period, period_end, channel },
    ...{ cost: null, impressions: null, clicks: null, leads: null, sales: null, revenue: null },
    ...{ plan_cost: null, plan_impressions: null, plan_clicks: null },
    ...{ plan_leads: null, plan_sales: null, plan_revenue: null },
  };
}

/** Which day a period begins on; the few different days are looked up once. */
function startReader(period: PlanPeriod): (day: number | null) => number | null {
  const known = new Map<number, number>();
  return (day) => {
    if (day === null) return null;
    const start = known.get(day) ?? periodStart(day, period);
    known.set(day, start);
    return start;
  };
}

/**
 * Puts what exports say and what was planned side by side, by period and channel. Numbers nobody counts stay empty.
 * @param results rows of exports, put together by day, tags and channel
 * @param noTag what the channel of CRM rows without any tag is called
 */
export function joinChannels(
  results: readonly ChannelResult[],
  tags: readonly ChannelTag[],
  plan: readonly CheckedPlan[],
  period: PlanPeriod,
  noTag: string,
): JoinedChannels {
  const { names, codeOf } = nameCodes();
  const startOf = startReader(period);
  const rows = new Map<string, Growing>();
  const rowOf = (day: number | null, channel: string): Growing => {
    const code = codeOf(channel);
    const start = startOf(day);
    const key = `${start ?? ''} ${code}`;
    const known = rows.get(key);
    if (known !== undefined) return known;
    const row = emptyRow(start, start === null ? null : periodEnd(start, period), names[code] ?? '');
    rows.set(key, row);
    return row;
  };
  for (const planned of plan) {
    const row = rowOf(planned.period, planned.channel);
    for (const id of NUMBERS) {
      const number = planned[id];
      if (number !== null) row[`plan_${id}`] = roundMoney((row[`plan_${id}`] ?? 0) + number);
    }
  }
  const find = channelFinder(tags, results, noTag);
  const placed = results.map((result): PlacedResult => find(result));
  results.forEach((result, i) => {
    const row = rowOf(result.day, placed[i]?.channel ?? '');
    for (const id of NUMBERS) {
      const number = result[id];
      if (number !== null) row[id] = (row[id] ?? 0) + number;
    }
  });
  for (const row of rows.values()) {
    for (const id of NUMBERS) {
      const number = row[id];
      if (number !== null) row[id] = roundMoney(number);
    }
  }
  const late = Number.POSITIVE_INFINITY;
  const sorted = [...rows.values()].sort((a, b) => {
    const [from, to] = [a.period ?? late, b.period ?? late];
    return from === to ? 0 : from - to;
  });
  return { rows: sorted, unmatched: unmatchedTags(results, placed) };
}
