import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { midRanks } from './midRanks';

describe('mid-ranks', () => {
  it('give equal values the mean of their ranks', () => {
    // The two twenties take up ranks 1 and 2.
    expect(midRanks([37, 33, 20, 20])).toEqual([4, 3, 1.5, 1.5]);
    // scipy.stats.rankdata([0, 2, 3, 2]) in scipy's documentation: 1, 2.5, 4, 2.5.
    expect(midRanks([0, 2, 3, 2])).toEqual([1, 2.5, 4, 2.5]);
    expect(midRanks([])).toEqual([]);
  });

  it('count values that differ by rounding only as equal', () => {
    expect(midRanks([0.1 + 0.2, 0.3, 1])).toEqual([1.5, 1.5, 3]);
    expect(midRanks([-3, 0, -3])).toEqual([1.5, 3, 1.5]);
  });

  it('always sum to n(n + 1)/2', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -4, max: 4 })), (values) => {
        const sum = midRanks(values).reduce((total, rank) => total + rank, 0);
        expect(sum).toBe((values.length * (values.length + 1)) / 2);
      }),
      { seed: 1 },
    );
  });
});
