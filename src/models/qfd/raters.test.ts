import { describe, expect, it } from 'vitest';
import { disagreements, medianMarks } from './raters';

/** One row of marks for each rater. */
const raters = (...rows: (number | null)[][]): (number | null)[][][] => rows.map((row) => [row]);

describe('several raters as one', () => {
  it('are the median of the levels', () => {
    expect(medianMarks(raters([1, 9, 3], [1, 9, 9], [9, 1, 9]), 'seed')).toEqual([[1, 9, 9]]);
  });

  it('round halves down: (1, 9) and (3, 9) are 3, (1, 3) is 1', () => {
    expect(medianMarks(raters([1, 3, 1], [9, 9, 3]), 'seed')).toEqual([[3, 3, 1]]);
    // Levels 0, 1, 2, 3 of the classic scale: (0, 9) lies between 1 and 3.
    expect(medianMarks(raters([0, 1], [9, 9]), 'classic')).toEqual([[1, 3]]);
  });

  it('leave out those who left a cell empty; a cell nobody marked stays empty', () => {
    expect(medianMarks(raters([null, null, 9], [9, null, 9], [null, null, 1]), 'seed')).toEqual([[9, null, 9]]);
  });
});

describe('disagreements', () => {
  it('are cells marked lowest by one and highest by another', () => {
    const three = [
      [
        [1, 3],
        [9, 9],
      ],
      [
        [9, 9],
        [9, null],
      ],
      [
        [3, 3],
        [1, 3],
      ],
    ];
    expect(disagreements(three, 'seed')).toEqual([
      { touchpoint: 0, factor: 0 },
      { touchpoint: 1, factor: 0 },
    ]);
  });

  it('go from 0 to 9 on the classic scale', () => {
    expect(disagreements(raters([0, 1], [9, 9]), 'classic')).toEqual([{ touchpoint: 0, factor: 0 }]);
  });
});
