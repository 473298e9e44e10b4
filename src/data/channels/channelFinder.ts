import type { ChannelResult } from '../../facts/channelResults';
import type { ChannelTag } from '../../facts/channelTags';
import { channelKey } from './channelCells';

/** Where a row belongs, and what says so: a rule, the row itself, an ad row with its tags, its tags, or nothing. */
export interface PlacedResult {
  readonly channel: string;
  readonly by: 'rule' | 'own' | 'ad' | 'tag' | 'none';
}

type Tags = Pick<ChannelResult, 'source' | 'medium' | 'campaign'>;

/** Between the parts of a key; no text of a cell holds it. */
const BETWEEN = '\u001f';
/** Which of source, medium and campaign a rule names, those with most parts first. */
const PARTS = [
  [[1, 1, 1]],
  [
    [1, 1, 0],
    [1, 0, 1],
    [0, 1, 1],
  ],
  [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
] as const;

const keysOf = (parts: readonly (string | null)[]): readonly string[] => parts.map((part) => channelKey(part ?? ''));

/** The tags of a row as they stand, as one text. */
const asTheyStand = ({ source, medium, campaign }: Tags): string => `${source}${BETWEEN}${medium}${BETWEEN}${campaign}`;

/** What rows with the same tags are found by. */
export interface TagKeys {
  /** All tags, in any case and spacing. */
  readonly tags: string;
  /** Source and medium alone; empty where the row has neither. */
  readonly pair: string;
}

/** Makes a reader of keys; tags repeat, and each spelling is read once. */
export function tagKeys(): (row: Tags) => TagKeys {
  const known = new Map<string, TagKeys>();
  return (row) => {
    const spelling = asTheyStand(row);
    const seen = known.get(spelling);
    if (seen !== undefined) return seen;
    const [source = '', medium = '', campaign = ''] = keysOf([row.source, row.medium, row.campaign]);
    const pair = source === '' && medium === '' ? '' : `${source}${BETWEEN}${medium}`;
    const keys = { tags: `${source}${BETWEEN}${medium}${BETWEEN}${campaign}`, pair };
    known.set(spelling, keys);
    return keys;
  };
}

/** Whether a row has any tag. */
export const isTagged = ({ source, medium, campaign }: Tags): boolean =>
  source !== '' || medium !== '' || campaign !== '';

/** Rules by their key: of two alike the first one counts; one that names no part fits nothing. */
function ruleFinder(tags: readonly ChannelTag[]): (row: Tags) => string | undefined {
  const rules = new Map<string, { readonly channel: string; readonly order: number }>();
  tags.forEach(({ source, medium, campaign, channel }, order) => {
    const key = keysOf([source, medium, campaign]).join(BETWEEN);
    if (channel !== null && channel.trim() !== '' && !rules.has(key))
      rules.set(key, { channel: channel.trim(), order });
  });
  if (rules.size === 0) return () => undefined;
  return (row) => {
    const own = keysOf([row.source, row.medium, row.campaign]);
    for (const level of PARTS) {
      const fitting = level.flatMap((parts) => {
        const key = parts.map((isNamed, i) => (isNamed === 1 ? (own[i] ?? '') : ''));
        // A part that the row lacks is no part: the rule with fewer of them is found further down.
        if (parts.some((isNamed, i) => isNamed === 1 && own[i] === '')) return [];
        return rules.get(key.join(BETWEEN)) ?? [];
      });
      const [first] = fitting.sort((a, b) => a.order - b.order);
      if (first !== undefined) return first.channel;
    }
    return undefined;
  };
}

/**
 * Finds the channel of rows of exports: the rule with most parts; else what the row itself says; else the channel of an ad row
 * with the same tags, then with the same source and medium; else "source / medium"; else the channel of what has no tag.
 * @param noTag what that channel is called
 */
export function channelFinder(
  tags: readonly ChannelTag[],
  results: readonly ChannelResult[],
  noTag: string,
): (row: ChannelResult) => PlacedResult {
  const byRule = ruleFinder(tags);
  const keysOfRow = tagKeys();
  const known = new Map<string, string | undefined>();
  const ruled = (row: Tags): string | undefined => {
    if (tags.length === 0) return undefined;
    const key = keysOfRow(row).tags;
    if (!known.has(key)) known.set(key, byRule(row));
    return known.get(key);
  };
  const named = (row: ChannelResult): PlacedResult | undefined => {
    const rule = ruled(row);
    if (rule !== undefined) return { channel: rule, by: 'rule' };
    return row.channel === '' ? undefined : { channel: row.channel, by: 'own' };
  };
  const tagged = (row: ChannelResult): PlacedResult => {
    const parts = [row.source, row.medium].filter((part) => part !== '');
    const channel = parts.length === 0 ? row.campaign : parts.join(' / ');
    return channel === '' ? { channel: noTag, by: 'none' } : { channel, by: 'tag' };
  };
  const ads = new Map<string, string>();
  for (const row of results) {
    if (row.kind !== 'ads' || !isTagged(row)) continue;
    const { channel } = named(row) ?? tagged(row);
    const { tags: all, pair } = keysOfRow(row);
    if (!ads.has(all)) ads.set(all, channel);
    if (pair !== '' && !ads.has(pair)) ads.set(pair, channel);
  }
  return (row) => {
    const found = named(row);
    if (found !== undefined || row.kind === 'ads' || !isTagged(row)) return found ?? tagged(row);
    const { tags: all, pair } = keysOfRow(row);
    const ofAd = ads.get(all) ?? ads.get(pair);
    return ofAd === undefined ? tagged(row) : { channel: ofAd, by: 'ad' };
  };
}
