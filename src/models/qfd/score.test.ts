import { describe, expect, it } from 'vitest';
import { ranksOf } from '../../stats/ranksOf';
import { otherScale } from './scales';
import { factorScores, touchpointScores } from './score';

/** Importances 5, 5, 3; A is marked (1, 1, 9), B (3, 3, 1): the example of methods.md §4 and B4-14. */
const FLIP = {
  importance: [5, 5, 3],
  marks: [
    [1, 1, 9],
    [3, 3, 1],
  ],
};

describe('points of QFD', () => {
  it('of touchpoints on the author’s scale: 1 counts 1', () => {
    // A 5·1 + 5·1 + 3·9 = 37; B 5·3 + 5·3 + 3·1 = 33.
    expect(touchpointScores({ ...FLIP, scale: 'seed' })).toEqual([37, 33]);
  });

  it('on the scale with zero, where 1 counts 0, the ranks flip', () => {
    // A 0 + 0 + 27 = 27; B 15 + 15 + 0 = 30.
    expect(touchpointScores({ ...FLIP, scale: 'zero' })).toEqual([27, 30]);
    expect(ranksOf([37, 33])).toEqual([1, 2]);
    expect(ranksOf([27, 30])).toEqual([2, 1]);
  });

  it('of factors are the importance times the sum of the column', () => {
    // Columns 1 + 3, 1 + 3, 9 + 1; with zero 0 + 3, 0 + 3, 9 + 0.
    expect(factorScores({ ...FLIP, scale: 'seed' })).toEqual([20, 20, 30]);
    expect(factorScores({ ...FLIP, scale: 'zero' })).toEqual([15, 15, 27]);
  });

  it('count an empty cell as none: 1 on the author’s scale, 0 on the others', () => {
    const input = { importance: [2, 3], marks: [[null, 9], [null]] };
    expect(touchpointScores({ ...input, scale: 'seed' })).toEqual([2 + 27, 2 + 3]);
    expect(touchpointScores({ ...input, scale: 'zero' })).toEqual([27, 0]);
    expect(touchpointScores({ ...input, scale: 'classic' })).toEqual([27, 0]);
  });

  it('count a weak 1 on the classic scale; its 0 counts 1 on the author’s', () => {
    const input = { importance: [2, 3], marks: [[0, 1]] };
    expect(touchpointScores({ ...input, scale: 'classic' })).toEqual([3]);
    expect(touchpointScores({ ...input, scale: otherScale('classic') })).toEqual([5]);
    expect(otherScale('seed')).toBe('zero');
    expect(otherScale('zero')).toBe('seed');
  });
});

describe('ranks', () => {
  it('equal points share the best rank and leave the next ones free', () => {
    expect(ranksOf([5, 9, 5, 1])).toEqual([2, 1, 2, 4]);
  });

  it('points that differ by rounding only are equal', () => {
    // 1.1·3 is 3.3000000000000003.
    expect(1.1 * 3).not.toBe(3.3);
    expect(ranksOf([1.1 * 3, 3.3, 4])).toEqual([2, 2, 1]);
  });
});
