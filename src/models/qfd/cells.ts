import type { Matrix } from './input';

/** What raters think of one touchpoint and one factor. */
export interface RatedCell {
  /** Places of the touchpoint and of the factor. */
  readonly touchpoint: number;
  readonly factor: number;
  /** Lowest and highest mark; `null` where nobody marked. */
  readonly low: number | null;
  readonly high: number | null;
  /** How many marked it. */
  readonly raters: number;
}

/** Every cell of the matrices, row by row. */
export function ratedCells(matrices: readonly Matrix[]): readonly RatedCell[] {
  const [first = []] = matrices;
  return first.flatMap((row, touchpoint) =>
    row.map((_, factor): RatedCell => {
      const marks = matrices.flatMap((matrix) => matrix[touchpoint]?.[factor] ?? []);
      const isMarked = marks.length > 0;
      return {
        touchpoint,
        factor,
        low: isMarked ? Math.min(...marks) : null,
        high: isMarked ? Math.max(...marks) : null,
        raters: marks.length,
      };
    }),
  );
}
