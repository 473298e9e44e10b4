import { describe, expect, it } from 'vitest';
import { populationDeviation } from './populationDeviation';

describe('the deviation of a population', () => {
  it('divides by n', () => {
    // Mean 5; squares 9 + 1 + 1 + 1 + 0 + 0 + 4 + 16 = 32; 32/8 = 4 (the example of Wikipedia, “Standard deviation”).
    expect(populationDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBe(2);
  });

  it('is exactly 0 where values differ by rounding only', () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(populationDeviation([0.1 + 0.2, 0.3])).toBe(0);
    expect(populationDeviation([7])).toBe(0);
    expect(populationDeviation([])).toBe(0);
  });
});
