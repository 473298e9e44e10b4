/**
 * Inverts a matrix in place by Gauss–Jordan elimination without exchanging rows, which is safe where each row's diagonal outweighs
 * its other entries, as in I − P of a chain that ends, and in the diagonal blocks of its inverse.
 * @param matrix n × n, row by row
 */
export function invert(matrix: Float64Array, n: number): void {
  for (let k = 0; k < n; k++) {
    const pivotRow = matrix.subarray(k * n, k * n + n);
    const pivot = pivotRow[k] ?? Number.NaN;
    pivotRow[k] = 1;
    for (let j = 0; j < n; j++) pivotRow[j] = (pivotRow[j] ?? 0) / pivot;
    for (let i = 0; i < n; i++) {
      if (i === k) continue;
      const row = matrix.subarray(i * n, i * n + n);
      const factor = row[k] ?? 0;
      if (factor === 0) continue;
      row[k] = 0;
      for (let j = 0; j < n; j++) row[j] = (row[j] ?? 0) - factor * (pivotRow[j] ?? 0);
    }
  }
}
