import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lengthOf, orthonormalBasis, remainder, withoutBasis } from './orthonormalBasis';

/** Longley's data, on which poor algorithms lose all digits, and what R's lm fits to them (agrees with NIST's certified values). */
const DATA = new URL('../../../shared/data/longley.csv', import.meta.url);
const FITTED = new URL('../../../shared/data/expected/lm_longley_nist.csv', import.meta.url);

const numbersOf = (file: URL): number[][] =>
  readFileSync(file, 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(',').map((cell) => Number(cell.replace(/"/g, ''))));

describe.runIf(existsSync(DATA) && existsSync(FITTED))('regression of Longley’s data', () => {
  it('leaves the residuals of R', () => {
    const rows = numbersOf(DATA);
    const column = (i: number): number[] => rows.map((row) => row[i] ?? Number.NaN);
    const { basis, dependent } = orthonormalBasis([rows.map(() => 1), ...[0, 1, 2, 3, 4, 5].map(column)]);
    expect(dependent).toEqual([]);
    const rest = [...withoutBasis(basis, column(6))];
    const expected = numbersOf(FITTED).map((row) => row[2] ?? Number.NaN);
    expect(Math.max(...rest.map((value, i) => Math.abs(value - (expected[i] ?? 0))))).toBeLessThan(1e-9);
  });
});

describe('an orthonormal basis', () => {
  it('leaves what is orthogonal to the columns', () => {
    // By hand: 1, 2, 4 less its trend 7/3 + 1.5 t: fitted 5/6, 14/6, 23/6.
    const { basis } = orthonormalBasis([
      [1, 1, 1],
      [-1, 0, 1],
    ]);
    const rest = withoutBasis(basis, [1, 2, 4]);
    expect([...rest].map((value) => Math.round(value * 1e12) / 1e12)).toEqual(
      [1 / 6, -1 / 3, 1 / 6].map((value) => Math.round(value * 1e12) / 1e12),
    );
  });

  it('names columns that are combinations of those before them, and leaves them away', () => {
    const { basis, dependent } = orthonormalBasis([
      [1, 1, 1, 1],
      [0, 1, 2, 3],
      [5, 7, 9, 11],
      [0, 0, 0, 0],
      [1, 0, 0, 0],
    ]);
    expect(dependent).toEqual([2, 3]);
    expect(basis).toHaveLength(3);
    expect(remainder(basis, [3, 4, 5, 6])).toBeUndefined();
    expect(lengthOf(remainder(basis, [0, 1, 0, 0]) ?? new Float64Array())).toBeGreaterThan(0.1);
  });
});
