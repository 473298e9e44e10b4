import { chiSquareTail } from './chiSquareTail';
import { type Margins, margins } from './margins';

/** How far a table of counts is from one whose rows do not depend on its columns. */
export interface Independence extends Margins {
  /** Pearson's X², without continuity correction. */
  readonly chiSquare: number;
  /** (rows − 1)(columns − 1). */
  readonly df: number;
  /** Upper tail of chi-square: trustworthy where no expected count is small. */
  readonly p: number;
  /** √(X² / (n · (lesser of rows and columns − 1))), not corrected for bias. */
  readonly cramersV: number;
  /** The least count expected. */
  readonly leastExpected: number;
}

/**
 * Pearson's test of independence, as `chisq.test(x, correct = FALSE)` of R.
 * @param counts rows × columns, every row and column with something in it
 * @returns `undefined` for fewer than two rows or columns: nothing can depend on the only one there is
 */
export function independence(counts: readonly (readonly number[])[]): Independence | undefined {
  const { rows, columns, n } = margins(counts);
  if (rows.length < 2 || columns.length < 2) return undefined;
  let chiSquare = 0;
  counts.forEach((row, i) => {
    row.forEach((count, j) => {
      const expected = ((rows[i] ?? 0) * (columns[j] ?? 0)) / n;
      chiSquare += (count - expected) ** 2 / expected;
    });
  });
  const df = (rows.length - 1) * (columns.length - 1);
  return {
    ...{ n, rows, columns, chiSquare, df },
    p: chiSquareTail(chiSquare, df),
    cramersV: Math.sqrt(chiSquare / (n * (Math.min(rows.length, columns.length) - 1))),
    leastExpected: (Math.min(...rows) * Math.min(...columns)) / n,
  };
}
