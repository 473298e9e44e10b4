import type { Finding } from '../../core/finding';
import { alikeNames } from '../../data/channels/alikeNames';
import { type ToldFindings, toldFindings } from '../../data/toldFindings';
import type { Chains } from './chains';
import { FINDINGS } from './texts';
import type { ReadTouches } from './touches';

/** Fewer conversions say little about paths. */
const FEWEST_CONVERSIONS = 30;
/** A path is frequent from so many conversions on. */
const FEWEST_ALIKE = 2;
/** Pairs of names pointed out, and names in a sentence. */
const MOST_PAIRS = 3;
const MOST_NAMED = 3;
/** Letters of a path that a sentence can hold. */
const PATH_LENGTH = 120;

function tell(code: keyof typeof FINDINGS, n: number, values: Finding['values'] = {}): Finding {
  return { code, text: FINDINGS[code], values: { n, ...values }, n, label: 'measured' };
}

const shortened = (path: string): string => (path.length > PATH_LENGTH ? `${path.slice(0, PATH_LENGTH)}…` : path);

/** The path that stands most often; nothing where none stands out. */
function frequentFindings({ by }: ReadTouches, { paths, conversions }: Chains): readonly Finding[] {
  const [first] = paths;
  if (first === undefined || first.conversions < FEWEST_ALIKE) return [];
  const { path, conversions: count } = first;
  return [
    tell(by === 'nothing' ? 'frequent_unknown' : 'frequent', conversions, {
      path: shortened(path),
      count,
      share: count / conversions,
    }),
  ];
}

/** How long paths to a conversion are; how long all are where nothing says which of them end in one. */
function lengthFindings({ by }: ReadTouches, { lengths, conversions, touches }: Chains): readonly Finding[] {
  const single = lengths.get(1)?.conversions ?? 0;
  const isKnown = by !== 'nothing';
  return [
    tell(isKnown ? 'one_touch' : 'one_touch_unknown', conversions, { count: single, share: single / conversions }),
    tell(isKnown ? 'length' : 'length_unknown', conversions, { mean: Math.round((10 * touches) / conversions) / 10 }),
  ];
}

/** What the list does not say, or says only of some. */
function limitFindings({ by }: ReadTouches, { conversions, others, open }: Chains): readonly Finding[] {
  const all = conversions + others;
  if (by === 'nothing') return [{ ...tell('presence', conversions), label: 'assumed' }];
  if (conversions === 0) return [tell('none', all)];
  return [
    ...(by === 'value' ? [tell('by_value', conversions)] : []),
    ...(conversions < FEWEST_CONVERSIONS ? [tell('few', conversions, { least: FEWEST_CONVERSIONS })] : []),
    ...(others === 0 ? [tell('all_convert', conversions)] : []),
    ...(open > 0 ? [tell('open', others, { open })] : []),
  ];
}

/** What to look at in the names of channels. */
function nameFindings({ channels, parted }: ReadTouches, { conversions, others, cut }: Chains): readonly Finding[] {
  const n = conversions + others;
  const [only = ''] = channels;
  const names = parted.slice(0, MOST_NAMED).join('\n');
  return [
    ...(channels.length === 1 ? [tell('one_channel', n, { channel: only })] : []),
    ...alikeNames(channels)
      .slice(0, MOST_PAIRS)
      .map(([first, second]) => tell('alike', n, { first, second })),
    ...(parted.length > 0 ? [tell('parted', n, { names, more: parted.length > MOST_NAMED ? ' …' : '' })] : []),
    ...(cut > 0 ? [tell('cut', n, { cut })] : []),
  ];
}

/** What a report on paths says: the most frequent one, how many there are, what the list does not tell, how long they are. */
export function pathsFindings(read: ReadTouches, chains: Chains): ToldFindings {
  const { conversions, others, customers } = chains;
  const n = conversions + others;
  const frequent = conversions === 0 ? [] : frequentFindings(read, chains);
  // What is not known goes before what would be taken for an answer.
  const told =
    read.by === 'nothing'
      ? [tell('overview_unknown', n, { customers }), ...limitFindings(read, chains), ...frequent]
      : [...frequent, tell('overview', n, { customers, conversions, others }), ...limitFindings(read, chains)];
  return toldFindings([
    ...told,
    ...(conversions === 0 ? [] : lengthFindings(read, chains)),
    ...nameFindings(read, chains),
  ]);
}
