import { endingChain } from '../../stats/endingChain';
import { type Effort, successThrough } from '../../stats/successThrough';
import type { ChainWeights } from './chainWeights';
import type { MarkovChain } from './markovChain';

/** Beyond so many channels each has too few paths, and the chain takes too long. */
export const MOST_MARKOV_CHANNELS = 1000;

/** What a Markov chain credits channels with. */
export interface MarkovAttribution {
  /** Probability that a path converts. */
  readonly probability: number;
  /** By channel: the part of it that is lost when every move to the channel leads nowhere, 0 to 1. */
  readonly effects: Float64Array;
  /** By channel: its effect among all effects; they add up to 1, or are all 0 where nothing converts. */
  readonly shares: Float64Array;
}

/**
 * Removal effects of the channels, solved exactly (methods.md §7.5).
 * @param channels how many there are
 * @param effort some seconds and all digits when missing
 * @returns `undefined` where the chain is too large and its paths too long to be solved
 */
export function markovAttribution(
  chain: MarkovChain,
  { moved, converted, ended }: ChainWeights,
  channels: number,
  effort?: Effort,
): MarkovAttribution | undefined {
  const solved = successThrough(endingChain(chain.moves, moved, converted, ended), chain.newest, channels, effort);
  if (solved === undefined) return undefined;
  const { all, through } = solved;
  const effects = through.map((one) => (all === 0 ? 0 : one / all));
  const sum = effects.reduce((total, effect) => total + effect, 0);
  return { probability: all, effects, shares: effects.map((effect) => (sum === 0 ? 0 : effect / sum)) };
}
