import { describe, expect, it } from 'vitest';
import { adjustedResidual } from './adjustedResidual';
import { independence } from './independence';

/** R: `margin.table(HairEyeColor, 1:2)`, columns brown, blue, hazel, green. */
const HAIR_EYE = [
  [68, 20, 15, 5],
  [119, 84, 54, 29],
  [26, 17, 14, 14],
  [7, 94, 10, 16],
];
/** R: `margin.table(UCBAdmissions, 2:1)`. */
const ADMISSIONS = [
  [1198, 1493],
  [557, 1278],
];
/** R: `margin.table(Titanic, c(1, 4))`. */
const TITANIC = [
  [122, 203],
  [167, 118],
  [528, 178],
  [673, 212],
];

const residuals = (counts: readonly (readonly number[])[]): readonly (number | null)[][] => {
  const { rows = [], columns = [], n = 0 } = independence(counts) ?? {};
  return counts.map((row, i) => row.map((count, j) => adjustedResidual(count, rows[i] ?? 0, columns[j] ?? 0, n)));
};

describe('the test of independence, as chisq.test(x, correct = FALSE) of R 4', () => {
  it.each([
    ['hair and eyes', HAIR_EYE, 138.289841626008, 9, 2.32528678709881e-25, 0.279044623342658],
    ['admissions', ADMISSIONS, 92.2052804115276, 1, 7.81360038899464e-22, 0.142731760206081],
    ['Titanic', TITANIC, 190.401103616833, 3, 4.99992752986802e-41, 0.294120103005126],
  ])('%s', (_, counts, chiSquare, df, p, v) => {
    const found = independence(counts);
    expect(found?.chiSquare).toBeCloseTo(chiSquare, 9);
    expect(found?.df).toBe(df);
    expect((found?.p ?? 0) / p).toBeCloseTo(1, 9);
    expect(found?.cramersV).toBeCloseTo(v, 12);
  });

  it('of the cells: stdres of R', () => {
    const [black = [], , , blond = []] = residuals(HAIR_EYE);
    [6.13651969457692, -4.25381552348768, -0.575026061054154, -2.2878960181141].forEach((stdres, j) => {
      expect(black[j]).toBeCloseTo(stdres, 10);
    });
    [-8.32824832885082, 9.96755012115448, -2.73797697795802, 0.732023185727858].forEach((stdres, j) => {
      expect(blond[j]).toBeCloseTo(stdres, 10);
    });
    // Of a table of two columns those of a row are opposite.
    expect(residuals(TITANIC)[0]?.[0]).toBeCloseTo(-12.5930377827597, 10);
    expect(residuals(TITANIC)[0]?.[1]).toBeCloseTo(12.5930377827597, 10);
  });

  it('knows the least count expected', () => {
    // Red hair 71 · green eyes 64 / 592.
    expect(independence(HAIR_EYE)?.leastExpected).toBeCloseTo(7.67567567567568, 12);
  });

  it('has nothing to test in one row or one column, and no residual where a margin is the whole', () => {
    expect(independence([[3, 4]])).toBeUndefined();
    expect(independence([[3], [4]])).toBeUndefined();
    expect(independence([])).toBeUndefined();
    expect(adjustedResidual(3, 7, 3, 7)).toBeNull();
    expect(adjustedResidual(3, 3, 7, 7)).toBeNull();
  });
});
