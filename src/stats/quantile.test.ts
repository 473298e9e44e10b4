import { describe, expect, it } from 'vitest';
import { quantileCuts } from './quantile';

describe('quantileCuts', () => {
  it('gives the quintiles of mtcars$mpg as R 4.3 does: quantile(mtcars$mpg, 1:4/5)', () => {
    const mpg = [
      10.4, 10.4, 13.3, 14.3, 14.7, 15, 15.2, 15.2, 15.5, 15.8, 16.4, 17.3, 17.8, 18.1, 18.7, 19.2, 19.2, 19.7, 21, 21,
      21.4, 21.4, 21.5, 22.8, 22.8, 24.4, 26, 27.3, 30.4, 30.4, 32.4, 33.9,
    ];
    const cuts = quantileCuts(mpg, 5);
    [15.2, 17.92, 21, 24.08].forEach((cut, i) => {
      expect(cuts[i]).toBeCloseTo(cut, 12);
    });
  });

  it('gives exactly the value a cut falls on, which a product of fractions would miss', () => {
    // 11 numbers, 10 groups: places 1, 2 … 9; in binary fractions 10 · 0.7 is not 7.
    expect(quantileCuts([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1], 10)).toEqual([
      0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9,
    ]);
  });

  it('lies between two values in proportion: place 3 · 1/2 = 1.5 of 1, 2, 3, 4', () => {
    expect(quantileCuts([1, 2, 3, 4], 2)).toEqual([2.5]);
  });

  it('repeats the only number, and has no cuts for none', () => {
    expect(quantileCuts([7], 5)).toEqual([7, 7, 7, 7]);
    expect(quantileCuts([], 5)).toEqual([]);
  });
});
