import type { MarkChange } from '../../core/qfdViews';

/** What a cell of a matrix holds: a mark, nothing, or something that is no mark of the scale. */
export type Mark = MarkChange['mark'] | string;

/** The marks of the scale. */
type Levels = readonly { readonly mark: number }[];

/** Touchpoints × factors. */
type Marks = readonly (readonly Mark[])[];

/** A cell by its touchpoint and factor, both from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The way an arrow key leads. */
export type Way = 'left' | 'right' | 'up' | 'down';

/** How many cells hold a mark. */
interface Progress {
  readonly filled: number;
  readonly all: number;
}

/** What a key of the keyboard asks for. */
export type KeyWish =
  | { readonly kind: 'mark'; readonly mark: number }
  | { readonly kind: 'clear' }
  | { readonly kind: 'move'; readonly way: Way };

const ARROWS: Readonly<Record<string, Way>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** What a key asks for; `undefined` when nothing. Only marks of the scale are taken. */
export function wishOf(key: string, levels: Levels): KeyWish | undefined {
  const way = ARROWS[key];
  if (way !== undefined) return { kind: 'move', way };
  if (key === 'Backspace' || key === 'Delete') return { kind: 'clear' };
  const level = levels.find(({ mark }) => String(mark) === key);
  return level && { kind: 'mark', mark: level.mark };
}

/** Counts the cells that hold a mark; one with anything else is still to be marked. */
export function progressOf(marks: Marks, levels: Levels): Progress {
  const cells = marks.flat();
  return { filled: cells.filter((cell) => isMarked(cell, levels)).length, all: cells.length };
}

/**
 * The cell an arrow leads to: sideways in the order of reading, from row to row; up and down within the factor. At the
 * edge of the grid it stays.
 */
export function moved(marks: Marks, { row, column }: Place, way: Way): Place {
  const width = marks[0]?.length ?? 0;
  const last = marks.length * width - 1;
  if (last < 0) return { row, column };
  const index = row * width + column;
  if (way === 'left') return placeAt(Math.max(0, index - 1), width);
  if (way === 'right') return placeAt(Math.min(last, index + 1), width);
  const next = way === 'up' ? row - 1 : row + 1;
  return { row: Math.min(marks.length - 1, Math.max(0, next)), column };
}

/**
 * The next cell without a mark in the order of reading, from the beginning again after the last.
 * @param at where to look on from; that cell itself comes last
 * @returns `undefined` when all cells hold marks
 */
export function nextEmpty(marks: Marks, at: Place, levels: Levels): Place | undefined {
  const width = marks[0]?.length ?? 0;
  const cells = marks.flat();
  const here = at.row * width + at.column;
  for (let step = 1; step <= cells.length; step++) {
    const index = (here + step) % cells.length;
    if (!isMarked(cells[index] ?? null, levels)) return placeAt(index, width);
  }
  return undefined;
}

/** The cell to begin with: the first one without a mark; when there is none, the first one. */
export function firstPlace(marks: Marks, levels: Levels): Place {
  const last = { row: marks.length - 1, column: (marks[0]?.length ?? 0) - 1 };
  return nextEmpty(marks, last, levels) ?? { row: 0, column: 0 };
}

/** The marks with another one at a place. */
export function withMark(marks: Marks, { row, column }: Place, mark: Mark): Marks {
  return marks.map((cells, r) => (r === row ? cells.map((cell, c) => (c === column ? mark : cell)) : cells));
}

/** Whether a cell holds a mark of the scale. */
export function isMarked(mark: Mark, levels: Levels): boolean {
  return levels.some((level) => level.mark === mark);
}

function placeAt(index: number, width: number): Place {
  return { row: Math.floor(index / width), column: index % width };
}
