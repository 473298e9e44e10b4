import type { Margins } from './margins';

/** X² of two tables that differ by less, relative to the greater, are equal. */
const EQUAL = 1e-9;
/** What sums of so many quotients may be wrong by. */
const DUST = 1e-13;

/**
 * Σ count² / (row · column) of a table, which is 1 + X²/n: tables of the same margins stand in the same order by both.
 * @returns from how much on a table has as large an X² as this one, equality within 1e-9
 */
export function leastSquares(counts: readonly (readonly number[])[], { rows, columns }: Margins): number {
  let squares = 0;
  counts.forEach((row, i) => {
    row.forEach((count, j) => {
      squares += count ** 2 / ((rows[i] ?? 0) * (columns[j] ?? 0));
    });
  });
  return squares - Math.max(EQUAL * (squares - 1), DUST);
}
