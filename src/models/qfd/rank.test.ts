import { describe, expect, it } from 'vitest';
import { THREE } from '../../../test/fakes/qfdThree';
import { classOf } from './classes';
import { isNearlyEqual } from './nearlyEqual';
import { rankFactors, rankStages, rankTouchpoints } from './rank';

describe('touchpoints ranked', () => {
  it('have deviations in population standard deviations, and classes by the cut-off', () => {
    // Mean 86/3; squares 373.78 + 215.11 + 21.78 = 610.67; SD √203.56 = 14.267.
    const ranked = rankTouchpoints(THREE);
    expect(ranked.map(({ score }) => score)).toEqual([48, 14, 24]);
    expect(ranked.map(({ deviation }) => deviation.toFixed(3))).toEqual(['1.355', '-1.028', '-0.327']);
    expect(ranked.map((point) => point.class)).toEqual(['critical', 'less_important', 'important']);
    expect(ranked.map(({ share }) => share)).toEqual([48 / 86, 14 / 86, 24 / 86]);
  });

  it('change class with the cut-off', () => {
    expect(rankTouchpoints({ ...THREE, cutoff: 0.3 }).map((point) => point.class)).toEqual([
      'critical',
      'less_important',
      'less_important',
    ]);
    expect(rankTouchpoints({ ...THREE, cutoff: 2 }).map((point) => point.class)).toEqual(
      new Array(3).fill('important'),
    );
  });

  it('of equal points have deviation 0 and are all important', () => {
    const equal = rankTouchpoints({
      ...THREE,
      importance: [1.1, 2.3],
      marks: [
        [3, 9],
        [3, 9],
        [3, 9],
      ],
    });
    expect(equal.map(({ deviation }) => deviation)).toEqual([0, 0, 0]);
    expect(equal.map((point) => point.class)).toEqual(new Array(3).fill('important'));
  });

  it('without any points have no share', () => {
    const empty = rankTouchpoints({
      ...THREE,
      scale: 'zero',
      marks: [
        [null, 1],
        [1, null],
      ],
    });
    expect(empty.map(({ score, share, deviation }) => [score, share, deviation])).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });
});

describe('the class of a deviation', () => {
  it('takes in the cut-off itself, with a tolerance of 1e-9', () => {
    expect([0.5, 0.5 - 1e-10, 0.5 - 1e-8].map((deviation) => classOf(deviation, 0.5))).toEqual([
      'critical',
      'critical',
      'important',
    ]);
    expect([-0.5, -0.5 + 1e-10, -0.5 + 1e-8].map((deviation) => classOf(deviation, 0.5))).toEqual([
      'less_important',
      'less_important',
      'important',
    ]);
  });
});

describe('factors ranked', () => {
  it('weigh the column’s sum by the importance', () => {
    // 5·(9 + 1 + 3) = 65, 3·(1 + 3 + 3) = 21; of two the one deviates by +1, the other by −1.
    expect(rankFactors(THREE)).toEqual([
      { score: 65, share: 65 / 86, deviation: 1, class: 'critical' },
      { score: 21, share: 21 / 86, deviation: -1, class: 'less_important' },
    ]);
  });
});

describe('stages ranked', () => {
  it('stand in order of first appearance, with the share of sums and the deviation of means', () => {
    // deal 48 + 24 = 72, mean 36; need 14. Means 36 and 14 deviate by +1 and −1; shares 72/86 and 14/86.
    expect(rankStages(['deal', 'need', 'deal'], THREE)).toEqual([
      { stage: 'deal', touchpoints: 2, sum: 72, mean: 36, share: 72 / 86, deviation: 1, class: 'critical' },
      { stage: 'need', touchpoints: 1, sum: 14, mean: 14, share: 14 / 86, deviation: -1, class: 'less_important' },
    ]);
  });

  it('with many poor touchpoints do not stand out by their sum', () => {
    // many: 14 four times, sum 56, mean 14; few: 48.
    const marks = [
      [1, 3],
      [1, 3],
      [1, 3],
      [1, 3],
      [9, 1],
    ];
    const [many, few] = rankStages(['many', 'many', 'many', 'many', 'few'], { ...THREE, marks });
    expect([many?.sum, many?.deviation]).toEqual([56, -1]);
    expect([few?.sum, few?.deviation]).toEqual([48, 1]);
  });
});

describe('nearly equal', () => {
  it('are fewer than five, whatever their points', () => {
    expect(isNearlyEqual([1, 50, 7, 90])).toBe(true);
    expect(isNearlyEqual([1, 50, 7, 90, 3])).toBe(false);
  });

  it('are points that vary by less than 5 % of their mean', () => {
    // Mean 100; ±4.9 around it: SD √(4·4.9²/5) = 4.38; ±6: SD √(4·36/5) = 5.37.
    expect(isNearlyEqual([95.1, 104.9, 100, 95.1, 104.9])).toBe(true);
    expect(isNearlyEqual([94, 106, 100, 94, 106])).toBe(false);
    expect(isNearlyEqual([0, 0, 0, 0, 0])).toBe(true);
  });
});
