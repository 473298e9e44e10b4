import { describe, expect, it } from 'vitest';
import { chiSquareTail } from './chiSquareTail';

describe('the upper tail of chi-square', () => {
  // scipy 1.17.1, scipy.stats.chi2.sf(x, df).
  it.each([
    [3.841458820694124, 1, 0.04999999999999989],
    [0.5, 1, 0.47950012218695337],
    [7.9659, 3, 0.04672173199989976],
    [40, 5, 1.493367900050393e-7],
    [150, 119, 0.028729309365612504],
    [90, 119, 0.9780237031904891],
    [300, 119, 1.297885393135949e-17],
    [121.5, 120, 0.44455527381403265],
  ])('of %d with %d degrees of freedom is as scipy has it', (x, df, expected) => {
    expect(chiSquareTail(x, df) / expected).toBeCloseTo(1, 11);
  });

  it('is e^(−x/2) with two degrees of freedom, and 1 at zero', () => {
    expect(chiSquareTail(10, 2)).toBeCloseTo(Math.exp(-5), 15);
    expect(chiSquareTail(0, 3)).toBe(1);
  });
});
