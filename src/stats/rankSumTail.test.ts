import { describe, expect, it } from 'vitest';
import { arrangements } from './arrangements';
import { midRanks } from './midRanks';
import { rankSumTail } from './rankSumTail';

const spread = (rows: readonly (readonly number[])[]): number =>
  (rows[0] ?? []).reduce((sum, _, i) => sum + rows.reduce((total, row) => total + (row[i] ?? 0), 0) ** 2, 0);

/** The same by trying everything: every order of the second rater with every order of the third. */
function tried(rows: readonly (readonly number[])[]): number {
  const [first = [], second = [], third = []] = rows;
  const all = arrangements(second).flatMap((b) => arrangements(third).map((c) => spread([first, b, c])));
  return all.filter((value) => value >= spread(rows)).length / all.length;
}

describe('how likely rank sums are to be spread so widely', () => {
  it.each([
    [
      'without ties',
      [
        [1, 2, 3, 4],
        [1, 3, 2, 4],
        [2, 1, 4, 3],
      ],
    ],
    [
      'with ties',
      [
        [37, 33, 20, 20],
        [30, 34, 22, 18],
        [41, 29, 25, 15],
      ],
    ],
    [
      'with ties of three',
      [
        [5, 5, 5, 9],
        [1, 2, 2, 7],
        [3, 8, 3, 8],
      ],
    ],
  ])('%s is what trying every order gives', (_, ratings) => {
    const ranks = ratings.map(midRanks);
    expect(rankSumTail(ranks)).toBeCloseTo(tried(ranks), 12);
  });

  it('is 1 ⁄ n! for two raters who agree, and 1 when the sums are as even as can be', () => {
    // One of the 24 orders of the second rater agrees with the first, one is its reverse.
    expect(
      rankSumTail([
        [1, 2, 3, 4],
        [1, 2, 3, 4],
      ]),
    ).toBeCloseTo(1 / 24, 12);
    expect(
      rankSumTail([
        [1, 2, 3, 4],
        [4, 3, 2, 1],
      ]),
    ).toBeCloseTo(1, 12);
  });

  it('is not counted where that would take too long', () => {
    const ranks = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    expect(rankSumTail([ranks, ranks, ranks])).toBeUndefined();
    expect(rankSumTail([ranks])).toBeUndefined();
  });
});
