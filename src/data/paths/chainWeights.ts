import type { MarkovChain } from './markovChain';
import type { Paths } from './types';

/** How often each move and each end of a chain was seen. */
export interface ChainWeights {
  readonly moved: Float64Array;
  /** By the state from which paths converted. */
  readonly converted: Float64Array;
  /** By the state from which paths ended without conversion. */
  readonly ended: Float64Array;
}

/**
 * Counts moves and ends of a chain, each path as often as it was taken.
 * @param paths those the chain was made of, in their order
 * @param times how many times each path counts, such as in a resample; once when missing
 */
export function chainWeights(chain: MarkovChain, { rows }: Paths, times?: ArrayLike<number>): ChainWeights {
  const moved = new Float64Array(chain.moves.to.length);
  const converted = new Float64Array(chain.newest.length);
  const ended = new Float64Array(chain.newest.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    const weight = times === undefined ? 1 : (times[i] ?? 0);
    if (row === undefined || weight === 0) continue;
    const conversions = weight * row.conversions;
    const nonConversions = weight * row.nonConversions;
    const taken = conversions + nonConversions;
    const end = chain.pathStarts[i + 1] ?? 0;
    for (let at = chain.pathStarts[i] ?? 0; at < end; at++) {
      const move = chain.path[at] ?? 0;
      moved[move] = (moved[move] ?? 0) + taken;
    }
    const last = chain.last[i] ?? 0;
    converted[last] = (converted[last] ?? 0) + conversions;
    ended[last] = (ended[last] ?? 0) + nonConversions;
  }
  return { moved, converted, ended };
}
