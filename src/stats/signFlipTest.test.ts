import { describe, expect, it } from 'vitest';
import { signFlipTest } from './signFlipTest';

/** Every pattern of signs, tried. */
function tried(deviations: readonly number[]): number {
  const observed = Math.abs(deviations.reduce((sum, deviation) => sum + deviation, 0));
  let reaching = 0;
  for (let pattern = 0; pattern < 2 ** deviations.length; pattern++) {
    const sum = deviations.reduce((total, d, i) => total + ((pattern >> i) & 1 ? -d : d), 0);
    if (Math.abs(sum) >= observed) reaching++;
  }
  return reaching / 2 ** deviations.length;
}

describe('the sign-flip test', () => {
  it.each([
    ['of ratings around 4', [-300, -200, -100, -100, 0, 100, -100, 0]],
    ['of a target of two decimals', [99, -1, -101, -201, -301, 99, -1, -1, -1]],
    ['of a lone deviation', [-100]],
    ['of all on one side', [-100, -100, -100, -100, -100]],
    ['of sizes without a common divisor', [7, -3, 11, 5, 5, 2, -13, 1]],
    ['of one large among small', [1000, -1, -1, -1, 2]],
  ])('%s is what trying every pattern gives', (_, deviations) => {
    expect(signFlipTest(deviations)).toBeCloseTo(tried(deviations), 11);
  });

  it('is 1 where the sum is zero, for zeros, and for nothing', () => {
    expect([signFlipTest([100, -100, 0]), signFlipTest(new Array(50).fill(0)), signFlipTest([])]).toEqual([1, 1, 1]);
  });

  it('is the very fraction for a few', () => {
    expect(signFlipTest([-100, -100, -100, -100, -100, -100])).toBe(2 / 64);
    expect(signFlipTest([3, 1, 1])).toBe(2 / 8);
  });

  it('of more than a few is what a few would give', () => {
    // Zeros take part in n only: with 60 of them the other way of counting is taken.
    const few = [99, -1, -101, -201, -301, 99, -1, -1, -1];
    expect(signFlipTest([...few, ...new Array<number>(60).fill(0)])).toBeCloseTo(signFlipTest(few), 11);
  });

  it('agrees with the binomial distribution where all sizes are equal', () => {
    // 2·P(X ≤ 450) for X from B(1000, ½) is 0.001730536.
    const deviations = Array.from({ length: 1000 }, (_, i) => (i < 450 ? 100 : -100));
    expect(signFlipTest(deviations)).toBeCloseTo(0.001730536, 9);
  });

  it('of deviations far beyond any chance is no more than a trifle and not below zero', () => {
    const p = signFlipTest(new Array(2000).fill(-300));
    expect(p).toBeGreaterThanOrEqual(0);
    expect(p).toBeLessThan(1e-12);
  });
});
