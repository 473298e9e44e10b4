import { describe, expect, it } from 'vitest';
import { meanDifferenceTest } from './meanDifferenceTest';

const valuesOf = (counts: readonly number[]): number[] =>
  counts.flatMap((n, level) => new Array<number>(n).fill(level));

/** Every way to choose the first sample, tried. */
function tried(before: readonly number[], after: readonly number[]): number {
  const [first, second] = [valuesOf(before), valuesOf(after)];
  const pool = [...first, ...second];
  const total = pool.reduce((sum, value) => sum + value, 0);
  const distance = (sum: number): number => Math.abs(sum * second.length - (total - sum) * first.length);
  const observed = distance(first.reduce((sum, value) => sum + value, 0));
  let [ways, reaching] = [0, 0];
  for (let choice = 0; choice < 2 ** pool.length; choice++) {
    const chosen = pool.filter((_, i) => (choice >> i) & 1);
    if (chosen.length !== first.length) continue;
    ways++;
    if (distance(chosen.reduce((sum, value) => sum + value, 0)) >= observed) reaching++;
  }
  return reaching / ways;
}

describe('the permutation test of a mean difference', () => {
  it.each([
    ['of equal samples', [1, 2, 1, 1, 0], [0, 0, 1, 2, 2]],
    ['of unequal samples', [0, 1, 1, 0, 1], [2, 1, 3, 1, 2]],
    ['of a lone value', [1, 0, 0, 0, 0], [0, 1, 2, 3, 1]],
    ['without levels between', [3, 0, 0, 0, 1], [1, 0, 0, 0, 5]],
    ['of samples that do not meet', [3, 0, 0, 0, 0], [0, 0, 0, 0, 3]],
    ['of other than five levels', [1, 2, 3], [4, 1, 0]],
  ])('%s is what trying every division gives', (_, before, after) => {
    expect(meanDifferenceTest(before, after)).toBeCloseTo(tried(before, after), 12);
  });

  // The values of methods.md §6.
  it.each([
    [[2, 3, 5, 6, 4], [1, 2, 4, 9, 14], 0.04122087829925],
    [[10, 20, 40, 60, 70], [5, 15, 40, 65, 75], 0.19261115116759],
  ])('of %j against %j has the known value', (before, after, p) => {
    expect(meanDifferenceTest(before, after)).toBeCloseTo(p, 12);
  });

  it('agrees with Fisher’s exact test where there are two levels', () => {
    // With equal samples both tails are equal: twice the hypergeometric chance of at most 300, added up here by logarithms of
    // factorials.
    const logs = [0];
    for (let i = 1; i <= 4000; i++) logs.push((logs[i - 1] ?? 0) + Math.log(i));
    const choose = (n: number, k: number): number => (logs[n] ?? 0) - (logs[k] ?? 0) - (logs[n - k] ?? 0);
    let tail = 0;
    for (let k = 0; k <= 300; k++) tail += Math.exp(choose(641, k) + choose(3359, 2000 - k) - choose(4000, 2000));
    expect(meanDifferenceTest([300, 1700], [341, 1659])).toBeCloseTo(2 * tail, 9);
  });

  it('is the same both ways round', () => {
    const [a, b] = [
      [7, 1, 0, 3, 20],
      [90, 100, 150, 80, 200],
    ];
    expect(meanDifferenceTest(a, b)).toBeCloseTo(meanDifferenceTest(b, a), 11);
  });

  it('is 1 for equal means and for an empty sample', () => {
    expect(meanDifferenceTest([1, 0, 1, 0, 0], [0, 5, 0, 0, 0])).toBe(1);
    expect(meanDifferenceTest([0, 0, 0, 0, 0], [0, 5, 0, 0, 0])).toBe(1);
  });

  it('of samples far apart is no more than a trifle and not below zero', () => {
    const p = meanDifferenceTest([2000, 0, 0, 0, 0], [0, 0, 0, 0, 2000]);
    expect(p).toBeGreaterThanOrEqual(0);
    expect(p).toBeLessThan(1e-10);
  });
});
