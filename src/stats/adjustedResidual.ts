/**
 * By how many standard deviations a count of a table differs from what its margins let expect, (O − E) / √(E (1 − row/n)
 * (1 − column/n)): `stdres` of R's `chisq.test` (Haberman 1973; Agresti, Categorical Data Analysis, 3.3.1).
 * @returns `null` where the row or the column is the whole table: then nothing can differ
 */
export function adjustedResidual(count: number, row: number, column: number, n: number): number | null {
  if (row >= n || column >= n) return null;
  const expected = (row * column) / n;
  return (count - expected) / Math.sqrt(expected * (1 - row / n) * (1 - column / n));
}
