import { describe, expect, it } from 'vitest';
import { ratingChances } from '../../data/experience/power';
import { detectable } from './detectable';

const ALPHA = 0.1;

/** Whether some deviations are a signal: every pattern of signs is looked at, one by one. */
function isSignal(deviations: readonly number[]): boolean {
  const observed = Math.abs(deviations.reduce((sum, one) => sum + one, 0));
  let far = 0;
  for (let signs = 0; signs < 2 ** deviations.length; signs++) {
    const sum = deviations.reduce((total, one, i) => total + ((signs >> i) & 1 ? one : -one), 0);
    if (Math.abs(sum) >= observed) far += 1;
  }
  return far / 2 ** deviations.length < ALPHA - 1e-9;
}

/** The power against a target of 4 by looking at every possible list of ratings. */
function enumerated(mean: number, n: number): number {
  const chances = ratingChances(mean);
  const go = (ratings: readonly number[], chance: number): number =>
    ratings.length === n
      ? isSignal(ratings)
        ? chance
        : 0
      : chances.reduce((sum, share, level) => sum + go([...ratings, level + 1 - 4], chance * share), 0);
  return go([], 1);
}

describe('what a number of visits can show', () => {
  it.each([4, 5, 6])('is the share of all possible lists of %i ratings that are a signal', (n) => {
    expect(detectable(4, n, ALPHA).power).toBeCloseTo(enumerated(3, n), 9);
  });

  it('is 58 % for a deviation of one point and 8 visits (methods.md §6)', () => {
    expect(detectable(4, 8, ALPHA).power).toBeCloseTo(0.58, 2);
  });

  it('says the fewest visits that show one point in 80 % of cases: one less does not', () => {
    const { needed } = detectable(4, 8, ALPHA);
    expect(needed).toBe(11);
    expect(detectable(4, 10, ALPHA).power).toBeLessThan(0.8);
    expect(detectable(4, 11, ALPHA).power).toBeGreaterThanOrEqual(0.8);
  });

  it('says the smallest deviation that shows in 80 % of cases: more visits show a smaller one', () => {
    expect(detectable(4, 8, ALPHA).smallest).toBeGreaterThan(1);
    expect(detectable(4, 11, ALPHA).smallest).toBe(1);
    expect(detectable(4, 40, ALPHA).smallest).toBeLessThan(0.6);
  });

  it.each([0, 1, 3])('shows nothing with %i visits: no list of them can be a signal', (n) => {
    expect(detectable(4, n, ALPHA)).toMatchObject({ power: 0, smallest: null });
  });
});
