import { describe, expect, it } from 'vitest';
import { pairRefusals } from './pairRefusals';
import { stageTest } from './stageTest';

/** Refusals of a table: barriers × stages, of counts. */
const refusalsOf = (counts: readonly (readonly number[])[]) =>
  pairRefusals(
    counts.flatMap((row, barrier) =>
      row.flatMap((count, stage) =>
        Array.from({ length: count }, () => ({ stage: `stage ${stage}`, barrier: `barrier ${barrier}`, lost: null })),
      ),
    ),
  );

describe('the test of barriers against stages', () => {
  it('is chi-square where every expected count is 5 or more', () => {
    // R: chisq.test(margin.table(HairEyeColor, 1:2)): X² = 138.29, df 9, p < 2.2e-16; V = √(138.29/(592·3)).
    const hairEye = [
      [68, 20, 15, 5],
      [119, 84, 54, 29],
      [26, 17, 14, 14],
      [7, 94, 10, 16],
    ];
    const test = stageTest(refusalsOf(hairEye));
    expect(test).toMatchObject({ kind: 'chi', df: 9, draws: 0 });
    if (typeof test === 'string') throw new Error(test);
    expect(test.chiSquare).toBeCloseTo(138.289841626008, 9);
    expect(test.cramersV).toBeCloseTo(0.279044623342658, 12);
  });

  it('counts every table where one is less', () => {
    // 1 + 16 + 16 + 1 of 70 choices, as in the lady tasting tea; every count expected is 2.
    const test = stageTest(
      refusalsOf([
        [3, 1],
        [1, 3],
      ]),
    );
    expect(test).toMatchObject({ kind: 'exact', draws: 0 });
    if (typeof test === 'string') throw new Error(test);
    expect(test.p).toBeCloseTo(34 / 70, 12);
    expect(test.cramersV).toBeCloseTo(0.5, 12);
  });

  it('draws tables where they are too many to count, the same each time', () => {
    const counts = Array.from({ length: 8 }, (_, i) => [9 - i, 2 + i, 5, 7, 3]);
    const test = stageTest(refusalsOf(counts));
    expect(test).toMatchObject({ kind: 'drawn', draws: 9999 });
    expect(stageTest(refusalsOf(counts))).toEqual(test);
  });

  it('is not made of one stage, of one barrier, or of thousands of names', () => {
    expect(stageTest(refusalsOf([[3], [4]]))).toBe('one_stage');
    expect(stageTest(refusalsOf([[3, 4]]))).toBe('one_barrier');
    const each = Array.from({ length: 200 }, (_, i) => ({ stage: `s${i}`, barrier: `b${i}`, lost: null }));
    expect(stageTest(pairRefusals(each))).toBe('many');
  });
});
