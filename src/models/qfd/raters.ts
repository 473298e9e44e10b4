import { SCALES } from './scales';
import type { QfdInput, ScaleCode } from './types';

/** Touchpoints × factors of one rater. */
type Matrix = QfdInput['marks'];

/** The marks of all raters at one cell; a rater whose cell is empty does not vote. */
function votesAt(matrices: readonly Matrix[], touchpoint: number, factor: number): number[] {
  return matrices.flatMap((matrix) => matrix[touchpoint]?.[factor] ?? []);
}

/** Every cell of the first matrix with the raters' votes. */
function overCells<T>(matrices: readonly Matrix[], make: (votes: readonly number[]) => T): T[][] {
  return (matrices[0] ?? []).map((row, i) => row.map((_, j) => make(votesAt(matrices, i, j))));
}

/**
 * Several raters as one matrix: of each cell the median of the levels, a half rounded down, so that (1, 9) and (3, 9) are 3.
 * @param matrices one a rater, all of one size, touchpoints and factors in one order
 * @returns `null` where nobody marked
 */
export function medianMarks(matrices: readonly Matrix[], scale: ScaleCode): (number | null)[][] {
  const levels = SCALES[scale].marks;
  return overCells(matrices, (votes) => {
    const sorted = votes.map((mark) => levels.indexOf(mark)).sort((a, b) => a - b);
    const half = (sorted.length - 1) / 2;
    const below = sorted[Math.floor(half)];
    const above = sorted[Math.ceil(half)];
    if (below === undefined || above === undefined) return null;
    return levels[Math.floor((below + above) / 2)] ?? null;
  });
}

/** A cell on which raters differ as far as the scale goes. */
export interface Disagreement {
  /** Places in the matrices, from 0. */
  readonly touchpoint: number;
  readonly factor: number;
}

/**
 * Cells that one rater marks lowest and another highest: 1 and 9 on the author's scale (methods.md §4).
 * @param matrices one a rater, all of one size, touchpoints and factors in one order
 */
export function disagreements(matrices: readonly Matrix[], scale: ScaleCode): Disagreement[] {
  const { marks } = SCALES[scale];
  const lowest = marks[0] ?? 0;
  const highest = marks[marks.length - 1] ?? 0;
  return overCells(matrices, (votes) => votes.includes(lowest) && votes.includes(highest)).flatMap((row, touchpoint) =>
    row.flatMap((isFar, factor) => (isFar ? [{ touchpoint, factor }] : [])),
  );
}
