import { describe, expect, it } from 'vitest';
import { kendallW } from './kendallW';

describe('Kendall’s W', () => {
  it('of three raters and four touchpoints, by hand', () => {
    // Ranks 4, 3, 1½, 1½ · 3, 4, 2, 1 · 4, 3, 2, 1; sums 11, 10, 5½, 3½; mean 7½;
    // S = 12¼ + 6¼ + 4 + 16 = 38½; W = 12·38½ / (9·60 − 3·(2³ − 2)) = 462/522 = 0.8851.
    const agreement = kendallW([
      [37, 33, 20, 20],
      [30, 34, 22, 18],
      [41, 29, 25, 15],
    ]);
    expect(agreement?.w).toBeCloseTo(462 / 522, 12);
    // 10 of the 576 orders of the second and the third rater are spread as widely (all tried in rankSumTail.test.ts).
    expect(agreement?.p).toBeCloseTo(10 / 576, 12);
    expect(agreement?.exact).toBe(true);
  });

  it('of eight objects takes p from chi-square, as Friedman’s test does', () => {
    // scipy 1.17.1: friedmanchisquare over the objects = m(n − 1)W corrected for ties, W = statistic / (3·7).
    const agreement = kendallW([
      [1, 2, 3, 4, 5, 6, 7, 8],
      [2, 1, 4, 3, 6, 6, 8, 7],
      [1, 3, 2, 5, 5, 5, 7, 9],
    ]);
    expect(agreement?.w).toBeCloseTo(19.52631578947368 / 21, 12);
    expect(agreement?.p).toBeCloseTo(0.006689052909525075, 12);
    expect(agreement?.exact).toBe(false);
  });

  it('is 1 where all rank alike and 0 where two rank the other way round', () => {
    expect(
      kendallW([
        [1, 2, 3],
        [10, 20, 30],
        [2, 4, 9],
      ])?.w,
    ).toBeCloseTo(1, 12);
    expect(
      kendallW([
        [1, 2, 3],
        [3, 2, 1],
      ]),
    ).toEqual({ w: 0, p: 1, exact: true });
  });

  it('is not given for one rater, one object, or raters who find all objects equal', () => {
    expect(kendallW([[1, 2, 3]])).toBeUndefined();
    expect(kendallW([[1], [2]])).toBeUndefined();
    expect(
      kendallW([
        [5, 5, 5],
        [3, 3, 3],
      ]),
    ).toBeUndefined();
    expect(kendallW([])).toBeUndefined();
  });
});
