import { tiedRuns } from './tiedRuns';

/**
 * Ranks from 1 for the lowest; equal values share the mean of the ranks they take up, as `rank()` of R does.
 * @param values finite numbers; those that differ by rounding only are equal
 * @example midRanks([37, 33, 20, 20]) // [4, 3, 1.5, 1.5]
 */
export function midRanks(values: readonly number[]): number[] {
  const ranks = new Array<number>(values.length).fill(0);
  let before = 0;
  for (const run of tiedRuns(values)) {
    for (const place of run) ranks[place] = before + (run.length + 1) / 2;
    before += run.length;
  }
  return ranks;
}
