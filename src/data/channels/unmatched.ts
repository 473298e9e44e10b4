import type { ChannelResult } from '../../facts/channelResults';
import { roundMoney } from '../money';
import { channelKey } from './channelCells';
import { isTagged, type PlacedResult, tagKeys } from './channelFinder';

/** A tag that one side of the exports does not know. */
export interface UnmatchedTag {
  /** `crm`: no ad row and no rule knows it; `ads`: money went there and no CRM row has it; `none`: CRM rows without any tag. */
  readonly kind: 'crm' | 'ads' | 'none';
  readonly source: string;
  readonly medium: string;
  readonly campaign: string;
  readonly rows: number;
  readonly cost: number | null;
  readonly leads: number | null;
  readonly revenue: number | null;
}

const plus = (sum: number | null, more: number | null): number | null =>
  more === null ? sum : roundMoney((sum ?? 0) + more);

/**
 * Tags that could not be put together, those with most money first.
 * @param placed where each of the rows belongs, in their order
 */
export function unmatchedTags(
  results: readonly ChannelResult[],
  placed: readonly PlacedResult[],
): readonly UnmatchedTag[] {
  const keysOf = tagKeys();
  const inCrm = new Set<string>();
  const ledChannels = new Set<string>();
  results.forEach((row, i) => {
    if (row.kind !== 'crm') return;
    ledChannels.add(channelKey(placed[i]?.channel ?? ''));
    const { tags, pair } = keysOf(row);
    if (isTagged(row)) inCrm.add(tags).add(pair);
  });
  const kindOf = (row: ChannelResult, { by, channel }: PlacedResult): UnmatchedTag['kind'] | undefined => {
    if (row.kind === 'crm') return by === 'none' ? 'none' : by === 'tag' ? 'crm' : undefined;
    if (!isTagged(row) || (row.cost ?? 0) === 0) return undefined;
    const { tags, pair } = keysOf(row);
    if (inCrm.has(tags) || (pair !== '' && inCrm.has(pair))) return undefined;
    // The rule puts leads with other tags into the same channel: that is what it is for.
    return by === 'rule' && ledChannels.has(channelKey(channel)) ? undefined : 'ads';
  };
  const found = new Map<string, UnmatchedTag>();
  results.forEach((row, i) => {
    const place = placed[i];
    const kind = place && kindOf(row, place);
    if (kind === undefined) return;
    const key = `${kind} ${keysOf(row).tags}`;
    const { source, medium, campaign } = row;
    const before = found.get(key) ?? {
      kind,
      source,
      medium,
      campaign,
      rows: 0,
      cost: null,
      leads: null,
      revenue: null,
    };
    const { cost, leads, revenue } = before;
    found.set(key, {
      ...before,
      rows: before.rows + row.rows,
      ...{ cost: plus(cost, row.cost), leads: plus(leads, row.leads), revenue: plus(revenue, row.revenue) },
    });
  });
  const money = ({ cost, revenue }: UnmatchedTag): number => (cost ?? 0) + (revenue ?? 0);
  return [...found.values()].sort((a, b) => money(b) - money(a) || b.rows - a.rows);
}
