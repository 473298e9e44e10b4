import { describe, expect, it } from 'vitest';
import { drawnTail } from './drawnTail';
import { independence } from './independence';
import { tablesTail } from './tablesTail';

/** mulberry32 with a seed: draws that are the same each time. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Every way to deal the columns' labels to the rows' places, with the X² of each: n! arrangements, the plainest count there is. */
function byArranging(counts: readonly (readonly number[])[]): number {
  const places = counts.flatMap((row, i) => row.flatMap((count) => Array<number>(count).fill(i)));
  const labels = counts.flatMap((row) => row.flatMap((count, j) => Array<number>(count).fill(j)));
  const observed = independence(counts)?.chiSquare ?? 0;
  let [all, hits] = [0, 0];
  const deal = (rest: readonly number[], table: readonly (readonly number[])[], at: number): void => {
    if (rest.length === 0) {
      all++;
      if ((independence(table)?.chiSquare ?? 0) >= observed - 1e-9) hits++;
    }
    rest.forEach((label, k) => {
      const next = table.map((row, i) =>
        i === places[at] ? row.map((count, j) => (j === label ? count + 1 : count)) : row,
      );
      deal([...rest.slice(0, k), ...rest.slice(k + 1)], next, at + 1);
    });
  };
  const none = counts.map((row) => row.map(() => 0));
  deal(labels, none, 0);
  return hits / all;
}

describe('tables of the same margins', () => {
  it('of the lady tasting tea', () => {
    // Of 70 choices of four cups 1 + 16 + 16 + 1 have three or more right or wrong: 34/70, as fisher.test of R.
    const tea = [
      [3, 1],
      [1, 3],
    ];
    expect(tablesTail(tea)).toBeCloseTo(34 / 70, 12);
  });

  it('that count are those with as large an X²', () => {
    // Margins 3, 4 and 2, 5: count in the first cell 0, 1, 2 with chances 6/21, 12/21, 3/21 (C(3,k)·C(4,2−k)/C(7,2)) and
    // X² = 7·(7k − 6)²/(3·4·2·5) = 252/120, 7/120, 448/120: from 0 up in X² both ends count, 9/21, from 2 up the one, 3/21.
    expect(
      tablesTail([
        [0, 3],
        [2, 2],
      ]),
    ).toBeCloseTo(9 / 21, 12);
    expect(
      tablesTail([
        [2, 1],
        [0, 4],
      ]),
    ).toBeCloseTo(3 / 21, 12);
    expect(
      tablesTail([
        [1, 2],
        [1, 3],
      ]),
    ).toBeCloseTo(1, 12);
  });

  it('give what dealing out every label in every way gives', () => {
    for (const counts of [
      [
        [2, 1, 0],
        [0, 1, 3],
      ],
      [
        [2, 0],
        [1, 1],
        [0, 3],
      ],
      [
        [1, 1, 0],
        [0, 1, 1],
        [2, 0, 1],
      ],
    ]) {
      expect(tablesTail(counts)).toBeCloseTo(byArranging(counts), 10);
    }
  });

  it('are left to chance draws where they are too many', () => {
    expect(tablesTail(Array.from({ length: 8 }, (_, i) => [9, 2 + i, 5, 7, 3]))).toBeUndefined();
  });
});

describe('tables drawn at random', () => {
  const SMALL = [
    [5, 1, 0],
    [2, 3, 4],
    [0, 3, 2],
  ];

  it('come near what counting all of them gives', () => {
    const exact = tablesTail(SMALL) ?? 0;
    // Three standard errors of 20 000 draws.
    const error = 3 * Math.sqrt((exact * (1 - exact)) / 20_000);
    expect(Math.abs(drawnTail(SMALL, 20_000, random(1)) - exact)).toBeLessThan(error);
  });

  it('come near chi-square where counts are large', () => {
    const counts = [
      [220, 190, 205],
      [180, 210, 195],
      [400, 400, 420],
    ];
    const p = independence(counts)?.p ?? 0;
    expect(Math.abs(drawnTail(counts, 10_000, random(2)) - p)).toBeLessThan(0.02);
  });

  it('never give 0, and the same for the same seed', () => {
    const apart = [
      [30, 0],
      [0, 30],
    ];
    expect(drawnTail(apart, 999, random(3))).toBe(1 / 1000);
    expect(drawnTail(SMALL, 500, random(4))).toBe(drawnTail(SMALL, 500, random(4)));
  });
});
