import { describe, expect, it } from 'vitest';
import { type Possible, signFlipPower } from './signFlipPower';
import { signFlipTest } from './signFlipTest';

/** Every sample in every order, tried. */
function tried(possible: readonly Possible[], n: number, alpha: number): number {
  const go = (sample: readonly number[], chance: number): number => {
    if (sample.length === n) return signFlipTest(sample) < alpha - 1e-9 ? chance : 0;
    return possible.reduce((sum, { deviation, chance: own }) => sum + go([...sample, deviation], chance * own), 0);
  };
  return go([], 1);
}

const RATINGS: readonly Possible[] = [
  { deviation: -3, chance: 0.1 },
  { deviation: -2, chance: 0.2 },
  { deviation: -1, chance: 0.4 },
  { deviation: 0, chance: 0.2 },
  { deviation: 1, chance: 0.1 },
];

describe('the power of the sign-flip test', () => {
  it.each([5, 6])('of %i deviations is what trying every sample gives', (n) => {
    expect(signFlipPower(RATINGS, n, 0.1)).toBeCloseTo(tried(RATINGS, n, 0.1), 10);
  });

  it('is nothing while no p can be below alpha, and rises with the number', () => {
    expect(signFlipPower(RATINGS, 4, 0.1)).toBe(0);
    const powers = [5, 8, 12, 20, 40].map((n) => signFlipPower(RATINGS, n, 0.1));
    expect(powers).toEqual([...powers].sort((a, b) => a - b));
    expect(powers.at(-1)).toBeGreaterThan(0.999);
  });

  it('goes over to the normal distribution without a leap', () => {
    const [counted, normal] = [16, 17].map((n) => signFlipPower(RATINGS, n, 0.1));
    expect(Math.abs((normal ?? 0) - (counted ?? 0))).toBeLessThan(0.03);
  });

  it('without any true deviation is at most alpha', () => {
    const even = RATINGS.map(({ chance }, i) => ({ deviation: i - 2, chance }));
    expect(signFlipPower(even, 10, 0.1)).toBeLessThan(0.1);
    // All on target: nothing to see.
    expect(signFlipPower([{ deviation: 0, chance: 1 }], 10, 0.1)).toBe(0);
  });
});
