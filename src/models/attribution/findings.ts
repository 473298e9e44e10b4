import type { Finding, FindingTask } from '../../core/finding';
import { alikeNames } from '../../data/channels/alikeNames';
import { type ToldFindings, toldFindings } from '../../data/toldFindings';
import type { ChannelAttribution } from '../../facts/attribution';
import type { Credited } from './credited';
import type { AttributionCase } from './input';
import { TEST_CHANNEL } from './taskTexts';
import { FINDINGS } from './texts';
import type { Together } from './together';

/** Fewer conversions say nothing of channels. */
const FEWEST_CONVERSIONS = 30;
/** From so many on a difference between models is worth a task also without an interval. */
const MANY_CONVERSIONS = 300;
/** A smaller difference of shares changes nothing. */
const LEAST_GAP = 0.02;
/** Pairs of names pointed out, and names in a sentence. */
const MOST_PAIRS = 3;
const MOST_NAMED = 3;

function tell(code: keyof typeof FINDINGS, n: number, values: Finding['values'] = {}, task?: FindingTask): Finding {
  const text = FINDINGS[code];
  return { code, text, values: { n, ...values }, n, label: 'measured', ...(task === undefined ? {} : { task }) };
}

const rounded = (count: number): number => Math.round(count * 10) / 10;

/** Whether conversions are many enough for a difference to be told without an interval, which nobody asked for. */
const isManyTold = ({ conversions, nonConversions, params }: AttributionCase): boolean =>
  conversions >= MANY_CONVERSIONS && nonConversions > 0 && !params.hasIntervals;

/** The channel that the last touch undervalues most, as surely as the data allow. */
function undervaluedFinding(of: AttributionCase, row: ChannelAttribution): Finding {
  const { conversions, nonConversions, params } = of;
  const { channel, share, last, low, high } = row;
  const values = { channel, markov: share ?? 0, last: last / conversions };
  if (low === null || high === null) {
    if (isManyTold(of)) return tell('undervalued', conversions, values, TEST_CHANNEL);
    // An interval of mere presence, or one that could not be worked out, would prove nothing.
    const canAsk = nonConversions > 0 && !params.hasIntervals;
    return tell(canAsk ? 'undervalued_unchecked' : 'undervalued_unsure', conversions, values);
  }
  if (nonConversions === 0 || low <= last) return tell('undervalued_unsure', conversions, values);
  const ends = { low: low / conversions, high: high / conversions };
  return tell('undervalued_sure', conversions, { ...values, ...ends }, TEST_CHANNEL);
}

/** The channel that the last touch overvalues most; nothing where chance or mere presence may be all there is. */
function overvaluedFindings(of: AttributionCase, row: ChannelAttribution): readonly Finding[] {
  const { conversions, nonConversions } = of;
  const { channel, share, last, markov, high } = row;
  const isSure = high === null ? isManyTold(of) : nonConversions > 0 && high < last;
  if (!isSure || (last - markov) / conversions < LEAST_GAP) return [];
  return [tell('overvalued', conversions, { channel, markov: share ?? 0, last: last / conversions })];
}

/** Where the last touch and the Markov chain differ most. */
function gapFindings(of: AttributionCase, { rows }: Credited): readonly Finding[] {
  const { conversions } = of;
  if (conversions < FEWEST_CONVERSIONS) return [tell('few', conversions, { least: FEWEST_CONVERSIONS })];
  if (rows.length < 2) return [];
  const gap = ({ markov, last }: ChannelAttribution): number => (markov - last) / conversions;
  const byGap = [...rows].sort((a, b) => gap(b) - gap(a));
  const [under] = byGap;
  const over = byGap[byGap.length - 1];
  if (under === undefined || over === undefined || gap(under) < LEAST_GAP) return [tell('alike_models', conversions)];
  return [undervaluedFinding(of, under), ...overvaluedFindings(of, over)];
}

/** Channels that are never last; the two that stand together most; how long paths are. */
function pathFindings(of: AttributionCase, { rows }: Credited, together: Together): readonly Finding[] {
  const { paths, conversions } = of;
  const helpers = rows
    .filter(({ last, assisted }) => last === 0 && assisted > 0)
    .sort((a, b) => b.assisted - a.assisted);
  const names = helpers.slice(0, MOST_NAMED).map(({ channel }) => channel);
  const ofHelpers = { names: names.join('\n'), more: helpers.length > MOST_NAMED ? ' …' : '' };
  const pairs = together.counts.flatMap((row, a) => row.flatMap((count, b) => (b > a ? { a, b, count } : [])));
  const [pair] = pairs.sort((one, two) => two.count - one.count);
  const nameAt = (place: number): string => paths.channels[together.channels[place] ?? 0] ?? '';
  const single = paths.rows.reduce((sum, row) => sum + (row.touches.length === 1 ? row.conversions : 0), 0);
  const touches = paths.rows.reduce((sum, row) => sum + row.touches.length * row.conversions, 0);
  return [
    ...(helpers.length > 0
      ? [
          tell('never_last', conversions, {
            ...{ channels: helpers.length, assisted: rounded(helpers[0]?.assisted ?? 0), ...ofHelpers },
          }),
        ]
      : []),
    ...(pair !== undefined && pair.count > 0
      ? [
          tell('together', conversions, {
            ...{ first: nameAt(pair.a), second: nameAt(pair.b), count: pair.count, share: pair.count / conversions },
          }),
        ]
      : []),
    tell('length', conversions, {
      ...{ mean: rounded(touches / conversions), count: rounded(single), share: single / conversions },
    }),
  ];
}

/** What leaves nothing to compare: it stands first. */
function doubtFindings(of: AttributionCase): readonly Finding[] {
  const { paths, conversions, meant, params, rowsUsed } = of;
  const [only = ''] = paths.channels;
  return [
    ...(meant === undefined ? [] : [tell('separator', rowsUsed, { meant, separator: params.separator })]),
    ...(paths.channels.length === 1 ? [tell('one_channel', conversions, { channel: only })] : []),
  ];
}

/** Names that may be one channel: right after what they may spoil. */
function nameFindings({ paths, conversions }: AttributionCase): readonly Finding[] {
  return alikeNames(paths.channels)
    .slice(0, MOST_PAIRS)
    .map(([first, second]) => tell('alike', conversions, { first, second }));
}

/** How the numbers were worked out. */
function methodFindings(of: AttributionCase, credits: Credited, together: Together): readonly Finding[] {
  const { params, conversions, nonConversions, paths } = of;
  const { why, order, intervals, stages } = credits;
  const taken = Math.round(conversions + nonConversions);
  const channels = paths.channels.length;
  const shown = together.channels.length;
  return [
    ...(why === 'given' || channels < 2 ? [] : [tell(`order_${why}`, taken, { order })]),
    ...(intervals === undefined ? [] : [tell('intervals', taken, { resamples: intervals.resamples })]),
    ...(params.hasIntervals && intervals === undefined ? [tell('no_intervals', taken)] : []),
    ...(shown < channels ? [tell('more_channels', conversions, { shown, channels })] : []),
    { ...tell('stages', conversions, { named: stages.named, channels }), label: 'assumed' as const },
  ];
}

/** What a report on associated conversions says. */
export function attributionFindings(of: AttributionCase, credits: Credited, together: Together): ToldFindings {
  const told = toldFindings([
    ...doubtFindings(of),
    ...(of.nonConversions === 0 && of.paths.channels.length > 1 ? [tell('presence', of.conversions)] : []),
    ...gapFindings(of, credits),
    ...nameFindings(of),
    ...pathFindings(of, credits, together),
  ]);
  // How it was worked out is a remark, however few the sentences above are.
  return { findings: told.findings, advice: [...told.advice, ...methodFindings(of, credits, together)] };
}
