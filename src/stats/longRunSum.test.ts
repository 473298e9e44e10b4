import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { longRunSum } from './longRunSum';
import { orthonormalBasis, remainder, withoutBasis } from './orthonormalBasis';

describe('the middle of the Newey–West variance', () => {
  const scores = Float64Array.from([1, -2, 3, 4]);
  it('is the sum of squares without lags', () => {
    expect(longRunSum(scores, 0)).toBe(1 + 4 + 9 + 16);
  });

  it('adds neighbours by Bartlett’s weights', () => {
    // One apart: −2 − 6 + 12 = 4; two apart: 3 − 8 = −5. L = 2: weights 2/3 and 1/3, each twice.
    expect(longRunSum(scores, 2)).toBeCloseTo(30 + 2 * (2 / 3) * 4 + 2 * (1 / 3) * -5, 12);
  });
});

/** CausalImpact's vignette: y ~ x1 + post of 100 periods, 70 of them before. */
const DATA = new URL('../../../shared/data/causalimpact_vignette_synthetic.csv', import.meta.url);
const EXPECTED = new URL('../../../shared/data/expected/onoff.json', import.meta.url);

describe.runIf(existsSync(DATA) && existsSync(EXPECTED))('an interrupted series against R', () => {
  it('has the effect of lm and the error of sandwich::NeweyWest with lag 4', () => {
    const rows = readFileSync(DATA, 'utf8').trim().split(/\r?\n/);
    const header = rows[0]?.replace(/"/g, '').split(',') ?? [];
    const column = (name: string): number[] =>
      rows.slice(1).map((row) => Number(row.split(',')[header.indexOf(name)]?.replace(/"/g, '')));
    const [y, x] = [column('y'), column('x1')];
    const { basis } = orthonormalBasis([y.map(() => 1), x]);
    const left = remainder(
      basis,
      y.map((_, i) => (i < 70 ? 0 : 1)),
    );
    const rest = withoutBasis(basis, y);
    const product = (a: Float64Array, b: Float64Array): number => a.reduce((sum, v, i) => sum + v * (b[i] ?? 0), 0);
    const square = product(left ?? rest, left ?? rest);
    const effect = product(left ?? rest, rest) / square;
    const scores = rest.map((value, i) => (value - effect * (left?.[i] ?? 0)) * (left?.[i] ?? 0));
    const { its } = JSON.parse(readFileSync(EXPECTED, 'utf8'));
    expect(effect).toBeCloseTo(its.coef.post, 9);
    expect(Math.sqrt(longRunSum(scores, 4)) / square).toBeCloseTo(its.hac_nw_lag4.post, 9);
  });
});
