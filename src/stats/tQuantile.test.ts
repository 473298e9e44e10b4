import { describe, expect, it } from 'vitest';
import { tQuantile } from './tQuantile';

describe('quantile of Student’s t', () => {
  // qt(p, df) of R, also scipy.stats.t.ppf 1.11.
  it.each([
    [0.95, 1, 6.313751514675037],
    [0.975, 2, 4.302652729749462],
    [0.9, 3, 1.637744353696209],
    [0.9999, 4, 13.033671720896821],
    [0.8, 5, 0.9195437802408271],
    [0.95, 9, 1.833112932656237],
    [0.995, 30, 2.7499956535672254],
    [0.95, 727, 1.6469522851636507],
  ])('p %f, %i degrees of freedom', (p, df, expected) => {
    expect(Math.abs(tQuantile(p, df) / expected - 1)).toBeLessThan(1e-10);
  });

  it('is 0 in the middle', () => {
    expect(tQuantile(0.5, 7)).toBeCloseTo(0, 12);
  });
});
