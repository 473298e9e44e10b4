import { describe, expect, it } from 'vitest';
import type { Cell } from '../../core/cell';
import { changesOf, countOf } from './changes';
import { changedCells, printOf } from './print';

const large: Cell[][] = Array.from({ length: 15_000 }, (_, row) =>
  Array.from({ length: 8 }, (__, column) => row * 10 + column),
);
const print = printOf(large);

/** What is said of a large list in which some cells were changed. */
function changesWith(...places: readonly (readonly [row: number, column: number])[]) {
  const now = large.map((row) => [...row]);
  for (const [row, column] of places) {
    while (now.length <= row) now.push([]);
    (now[row] ?? [])[column] = 'x';
  }
  return changesOf(print, changedCells(print, now));
}

describe('changes on a large list', () => {
  it('are named by cell where they share a row or a column', () => {
    expect(changesWith([7, 3])).toEqual({ by: 'cells', cells: [{ row: 7, column: 3 }] });
    expect(countOf(changesWith([7, 3], [7, 5]))).toBe(2);
    expect(changesWith([7, 3], [900, 3])).toMatchObject({ by: 'cells' });
  });

  it('are named by row where cells nobody changed would be named with them', () => {
    expect(changesWith([1, 1], [2, 2], [3, 3])).toEqual({ by: 'rows', rows: [1, 2, 3] });
  });

  it('below the list are rows among the others', () => {
    expect(changesWith([1, 1], [2, 2], [15_003, 0])).toEqual({ by: 'rows', rows: [1, 2, 15_003] });
  });
});
