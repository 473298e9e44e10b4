import { AppError } from '../../core/appError';
import { assisted } from '../../data/paths/assisted';
import { chainWeights } from '../../data/paths/chainWeights';
import { type HeldOutOrder, heldOutOrder } from '../../data/paths/heldOutOrder';
import { markovAttribution } from '../../data/paths/markovAttribution';
import { type MarkovOrder, markovChain } from '../../data/paths/markovChain';
import { type MarkovIntervals, markovIntervals } from '../../data/paths/markovIntervals';
import type { ChannelAttribution } from '../../facts/attribution';
import { creditOf } from './credit';
import type { AttributionCase } from './input';
import { ATTRIBUTION_RUN_ERRORS } from './runErrors';
import { type ChannelStages, channelStages } from './stages';

/** What channels are credited with, and how it was worked out. */
export interface Credited {
  /** Most conversions of the Markov chain first. */
  readonly rows: readonly ChannelAttribution[];
  readonly order: MarkovOrder;
  /** Why the order was chosen; `given` where a person did. */
  readonly why: HeldOutOrder['why'] | 'given';
  /** Absent where they were not asked for, or would take too long. */
  readonly intervals: MarkovIntervals | undefined;
  readonly stages: ChannelStages;
}

/** Credits without the dust of binary fractions. */
const clean = (credit: number): number => Math.round(credit * 1e9) / 1e9;

/** Shares of the channels by their removal effects. @throws AppError ATTRIBUTION_TOO_LONG */
function solved({
  params,
  paths,
}: AttributionCase): Omit<Credited, 'rows' | 'stages'> & { readonly shares: Float64Array } {
  const channels = paths.channels.length;
  const chosen = params.order === undefined ? heldOutOrder(paths) : undefined;
  const order = params.order ?? chosen?.order ?? 1;
  const chain = markovChain(paths, order);
  const found = markovAttribution(chain, chainWeights(chain, paths), channels);
  if (found === undefined) throw new AppError(ATTRIBUTION_RUN_ERRORS.ATTRIBUTION_TOO_LONG, { order, channels });
  const { shares } = found;
  const intervals = params.hasIntervals ? markovIntervals(chain, paths, shares) : undefined;
  return { shares, order, why: chosen?.why ?? 'given', intervals };
}

/**
 * Credits conversions and value to channels by every model (methods.md §7.5). Each column adds up to the conversions.
 * @throws AppError ATTRIBUTION_TOO_LONG
 */
export function credited(of: AttributionCase): Credited {
  const { paths, conversions, value, journey } = of;
  const { shares, ...how } = solved(of);
  const credits = (['first', 'last', 'linear', 'position', 'decay', 'shapley'] as const).map(
    (model) => creditOf(paths, model, ['conversions'])[0],
  );
  const helped = assisted(paths).assisted;
  const stages = channelStages(paths, journey);
  const { intervals } = how;
  const end = (shares: readonly number[] | undefined, i: number): number | null =>
    shares === undefined ? null : clean((shares[i] ?? 0) * conversions);
  const rows = paths.channels.map((channel, i): ChannelAttribution => {
    const [first = 0, last = 0, linear = 0, position = 0, decay = 0, shapley = 0] = credits.map((credit) =>
      clean(credit?.[i] ?? 0),
    );
    const share = shares[i] ?? 0;
    const help = clean(helped[i] ?? 0);
    return {
      ...{ channel, first, last, linear, position, decay, shapley, share },
      ...{ markov: clean(share * conversions), low: end(intervals?.low, i), high: end(intervals?.high, i) },
      ...{ value: value === 0 ? null : clean(share * value), assisted: help, ratio: last === 0 ? null : help / last },
      stage: stages.codes[i] ?? '',
    };
  });
  return { ...how, stages, rows: rows.sort((a, b) => b.markov - a.markov || b.assisted - a.assisted) };
}
