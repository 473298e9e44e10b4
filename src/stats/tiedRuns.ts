import { orderOf } from './orderOf';

/** Sums of the same parts in another order differ by less than this part of them. */
const SAME = 1e-9;

/**
 * Places of values in ascending order, equal ones together; values that differ by rounding only (1e-9 of them) are equal.
 * @param values finite numbers
 * @example tiedRuns([5, 3, 5]) // [[1], [0, 2]]
 */
export function tiedRuns(values: readonly number[]): number[][] {
  const runs: number[][] = [];
  let least = Number.NaN;
  for (const place of orderOf(values)) {
    const value = values[place] ?? 0;
    const run = runs[runs.length - 1];
    if (run !== undefined && value - least <= SAME * Math.max(Math.abs(least), Math.abs(value))) {
      run.push(place);
    } else {
      runs.push([place]);
      least = value;
    }
  }
  return runs;
}
