import { describe, expect, it } from 'vitest';
import { ratingChances, targetPower } from './power';

describe('the power to see a deviation from the target', () => {
  it('of a target of 4, a true mean of 3 and 8 visits is 58 % (methods.md §6)', () => {
    expect(Math.round(100 * targetPower(4, -1, 8, 0.1))).toBe(58);
  });

  it('is nothing for four visits', () => {
    expect(targetPower(4, -1, 4, 0.1)).toBe(0);
  });

  it('looks to the other side where there is no room on this one', () => {
    expect(targetPower(2, -1, 8, 0.1)).toBeCloseTo(targetPower(4, -1, 8, 0.1), 9);
    expect(targetPower(1, -1, 8, 0.1)).toBeGreaterThan(0.5);
    expect(targetPower(5, 1, 8, 0.1)).toBeCloseTo(targetPower(1, -1, 8, 0.1), 9);
  });
});

describe('ratings around a mean', () => {
  it.each([1.25, 2.5, 3, 3.75, 4.9])('of %f have that mean, and chances that add up', (mean) => {
    const chances = ratingChances(mean);
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
    expect(chances.reduce((sum, chance, i) => sum + chance * (i + 1), 0)).toBeCloseTo(mean, 9);
  });
});
