import { describe, expect, it } from 'vitest';
import { meanDifferenceTest } from './meanDifferenceTest';
import { signFlipTest } from './signFlipTest';
import { smallestDivision } from './smallestDivision';
import { smallestFlip } from './smallestFlip';

describe('the smallest p within reach', () => {
  it('of a sign-flip test is that of all deviations on one side', () => {
    for (const n of [2, 3, 8, 20]) expect(signFlipTest(new Array(n).fill(100))).toBeCloseTo(smallestFlip(n), 12);
    expect([smallestFlip(0), smallestFlip(1)]).toEqual([1, 1]);
  });

  it('of two equal samples is that of samples that do not meet', () => {
    for (const n of [1, 3, 4, 10]) expect(meanDifferenceTest([n, 0], [0, n])).toBeCloseTo(smallestDivision(n, n), 12);
  });

  it('of three against four is 2 ⁄ 35, the same both ways round', () => {
    expect(smallestDivision(3, 4)).toBeCloseTo(2 / 35, 15);
    expect(smallestDivision(4, 3)).toBeCloseTo(2 / 35, 15);
  });

  it('of an empty sample is 1, of thousands as good as nothing', () => {
    expect(smallestDivision(0, 9)).toBe(1);
    expect(smallestDivision(2000, 2000)).toBe(0);
  });
});
