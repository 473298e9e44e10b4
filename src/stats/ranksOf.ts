import { tiedRuns } from './tiedRuns';

/**
 * Ranks, 1 for the highest; equal scores share the best rank, and the ranks after it stay free (1, 2, 2, 4).
 * @param scores those that differ by rounding only are equal
 */
export function ranksOf(scores: readonly number[]): number[] {
  const ranks = new Array<number>(scores.length).fill(0);
  let higher = scores.length;
  for (const run of tiedRuns(scores)) {
    higher -= run.length;
    for (const place of run) ranks[place] = higher + 1;
  }
  return ranks;
}
