/** A column whose remainder is below this share of its length is a combination of those before it. */
const NOTHING_LEFT = 1e-9;

/** The numbers less what a basis explains of them: the residuals of their regression on its columns. */
export function withoutBasis(basis: readonly Float64Array[], values: ArrayLike<number>): Float64Array {
  const rest = Float64Array.from(values);
  for (const direction of basis) {
    let along = 0;
    for (let i = 0; i < rest.length; i++) along += (direction[i] ?? 0) * (rest[i] ?? 0);
    for (let i = 0; i < rest.length; i++) rest[i] = (rest[i] ?? 0) - along * (direction[i] ?? 0);
  }
  return rest;
}

/** Length of a vector. */
export function lengthOf(values: Float64Array): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
}

/**
 * What a basis leaves of a column, or nothing where the column is a combination of the basis.
 * @returns `undefined` where less than 1e-9 of the column's length is left
 */
export function remainder(basis: readonly Float64Array[], column: ArrayLike<number>): Float64Array | undefined {
  const rest = withoutBasis(basis, column);
  return lengthOf(rest) > NOTHING_LEFT * lengthOf(Float64Array.from(column)) ? rest : undefined;
}

/**
 * An orthonormal basis of columns by the Gram–Schmidt process, each column orthogonalised twice, which is as exact as
 * Householder's QR (Giraud, Langou & Rozložník 2005).
 * @param columns of equal length
 * @returns the basis, and the places of the columns that are combinations of those before them
 */
export function orthonormalBasis(columns: readonly ArrayLike<number>[]): {
  readonly basis: readonly Float64Array[];
  readonly dependent: readonly number[];
} {
  const basis: Float64Array[] = [];
  const dependent: number[] = [];
  columns.forEach((column, place) => {
    const once = remainder(basis, column);
    if (once === undefined) {
      dependent.push(place);
      return;
    }
    const twice = withoutBasis(basis, once);
    const length = lengthOf(twice);
    basis.push(twice.map((value) => value / length));
  });
  return { basis, dependent };
}
