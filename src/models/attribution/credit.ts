import { AppError } from '../../core/appError';
import { chainWeights } from '../../data/paths/chainWeights';
import { MOST_MARKOV_CHANNELS, markovAttribution } from '../../data/paths/markovAttribution';
import { type MarkovOrder, markovChain } from '../../data/paths/markovChain';
import { type Credited, pathTotal } from '../../data/paths/pathTotals';
import { shapleyShares } from '../../data/paths/shapleyShares';
import { shareByPlace } from '../../data/paths/shareByPlace';
import type { Paths } from '../../data/paths/types';
import type { CreditModel } from './functionColumns';
import { pathsError } from './functionErrors';

/** Orders of the Markov models. */
const ORDERS: Readonly<Partial<Record<CreditModel, MarkovOrder>>> = { markov: 1, markov2: 2, markov3: 3 };

/** Shares of the channels by their removal effects. @throws AppError PATHS_MANY_CHANNELS, PATHS_CHAIN_TOO_LARGE */
function markovShares(paths: Paths, order: MarkovOrder): Float64Array {
  const channels = paths.channels.length;
  if (channels > MOST_MARKOV_CHANNELS) {
    throw new AppError(pathsError('PATHS_MANY_CHANNELS'), { channels, most: MOST_MARKOV_CHANNELS });
  }
  const chain = markovChain(paths, order);
  const solved = markovAttribution(chain, chainWeights(chain, paths), channels);
  if (solved === undefined) throw new AppError(pathsError('PATHS_CHAIN_TOO_LARGE'));
  return solved.shares;
}

/**
 * What channels are credited with by a model, in conversions and, where there are any, in value: a Markov chain divides the value
 * as it does the conversions.
 * @param credited what the result has, in its order
 * @throws AppError PATHS_MANY_CHANNELS, PATHS_CHAIN_TOO_LARGE
 */
export function creditOf(paths: Paths, model: CreditModel, credited: readonly Credited[]): readonly Float64Array[] {
  const order = ORDERS[model];
  if (order !== undefined) {
    const shares = markovShares(paths, order);
    return credited.map((of) => {
      const total = pathTotal(paths, of);
      return shares.map((share) => share * total);
    });
  }
  return credited.map((of) => {
    switch (model) {
      case 'first':
      case 'last':
      case 'linear':
      case 'position':
      case 'decay':
        return shareByPlace(paths, model, of);
      default:
        return shapleyShares(paths, of);
    }
  });
}
