import { describe, expect, it } from 'vitest';
import { firstPlace, moved, nextEmpty, progressOf, wishOf, withMark } from './walk';

const SEED = [1, 3, 9].map((mark) => ({ mark, text: '' }));
const CLASSIC = [0, 1, 3, 9].map((mark) => ({ mark, text: '' }));

/** Two touchpoints, three factors; one cell holds a text, one a mark of no scale, one nothing. */
const MARKS = [
  [9, 2, 'often'],
  [1, 3, null],
];

describe('keys of the walk', () => {
  it('mark a cell with the marks of the scale and no others', () => {
    expect(wishOf('9', SEED)).toEqual({ kind: 'mark', mark: 9 });
    expect(wishOf('0', SEED)).toBeUndefined();
    expect(wishOf('0', CLASSIC)).toEqual({ kind: 'mark', mark: 0 });
    expect(wishOf('2', CLASSIC)).toBeUndefined();
  });

  it('move and clear', () => {
    expect(wishOf('ArrowUp', SEED)).toEqual({ kind: 'move', way: 'up' });
    expect(wishOf('Backspace', SEED)).toEqual({ kind: 'clear' });
    expect(wishOf('Delete', SEED)).toEqual({ kind: 'clear' });
    expect(wishOf('a', SEED)).toBeUndefined();
  });
});

describe('a walk through a matrix', () => {
  it('begins with the first cell without a mark; with the first cell when all are marked', () => {
    expect(firstPlace(MARKS, SEED)).toEqual({ row: 0, column: 1 });
    expect(firstPlace([[1, 9]], SEED)).toEqual({ row: 0, column: 0 });
  });

  it.each([
    ['right', 0, 1, 0, 2],
    ['right', 0, 2, 1, 0],
    ['right', 1, 2, 1, 2],
    ['left', 1, 0, 0, 2],
    ['left', 0, 0, 0, 0],
    ['down', 0, 1, 1, 1],
    ['down', 1, 1, 1, 1],
    ['up', 1, 2, 0, 2],
    ['up', 0, 2, 0, 2],
  ] as const)('goes %s from %i, %i to %i, %i', (way, row, column, toRow, toColumn) => {
    expect(moved(MARKS, { row, column }, way)).toEqual({ row: toRow, column: toColumn });
  });

  it('stays where it is in a matrix without cells', () => {
    expect(moved([], { row: 0, column: 0 }, 'right')).toEqual({ row: 0, column: 0 });
    expect(nextEmpty([], { row: 0, column: 0 }, SEED)).toBeUndefined();
  });

  it('jumps from one cell without a mark to the next, also to one with something else in it, and round to the beginning', () => {
    expect(nextEmpty(MARKS, { row: 0, column: 1 }, SEED)).toEqual({ row: 0, column: 2 });
    expect(nextEmpty(MARKS, { row: 0, column: 2 }, SEED)).toEqual({ row: 1, column: 2 });
    expect(nextEmpty(MARKS, { row: 1, column: 2 }, SEED)).toEqual({ row: 0, column: 1 });
  });

  it('finds the cell it stands on when that is the only one left, and none when all are marked', () => {
    expect(nextEmpty([[1, null]], { row: 0, column: 1 }, SEED)).toEqual({ row: 0, column: 1 });
    expect(nextEmpty([[1, 0]], { row: 0, column: 1 }, CLASSIC)).toBeUndefined();
  });

  it('counts marks of the scale and nothing else', () => {
    expect(progressOf(MARKS, SEED)).toEqual({ filled: 3, all: 6 });
    expect(progressOf([[0, null]], CLASSIC)).toEqual({ filled: 1, all: 2 });
    expect(progressOf([[0, null]], SEED)).toEqual({ filled: 0, all: 2 });
  });

  it('changes one cell', () => {
    expect(withMark(MARKS, { row: 0, column: 2 }, 3)).toEqual([
      [9, 2, 3],
      [1, 3, null],
    ]);
  });
});
