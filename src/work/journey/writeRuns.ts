import type { Cell } from '../../core/cell';
import { neighbours } from '../tables/neighbours';

/** A row of cells to be written; `undefined` where nothing may be written. */
export interface RunRow {
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly cells: readonly (Cell | undefined)[];
  readonly isChanged: boolean;
}

/** A rectangle of cells that one call writes. */
export interface WriteRun {
  readonly row: number;
  readonly column: number;
  readonly values: Cell[][];
}

/** Where in a row cells may be written: neighbouring ones together. */
function segmentsOf(cells: readonly (Cell | undefined)[]): readonly { at: number; cells: Cell[] }[] {
  const segments: { at: number; cells: Cell[] }[] = [];
  cells.forEach((cell, at) => {
    if (cell === undefined) return;
    const last = segments[segments.length - 1];
    if (last !== undefined && last.at + last.cells.length === at) last.cells.push(cell);
    else segments.push({ at, cells: [cell] });
  });
  return segments;
}

/**
 * The fewest simple rectangles that write all changed rows: rows that stand together and may be written in the same columns
 * go together; unchanged ones between them are written as they stand.
 * @param columns column of the sheet for each cell of a row
 */
export function writeRuns(columns: readonly number[], rows: readonly RunRow[]): readonly WriteRun[] {
  const first = rows.findIndex(({ isChanged }) => isChanged);
  if (first < 0) return [];
  const last = rows.length - [...rows].reverse().findIndex(({ isChanged }) => isChanged);
  const runs: WriteRun[] = [];
  for (const { column, places } of neighbours(columns)) {
    const open = new Map<string, WriteRun>();
    for (const { row, cells } of rows.slice(first, last)) {
      for (const segment of segmentsOf(places.map((place) => cells[place]))) {
        const shape = `${segment.at} ${segment.cells.length}`;
        const run = open.get(shape);
        if (run !== undefined && run.row + run.values.length === row) run.values.push(segment.cells);
        else {
          const begun = { row, column: column + segment.at, values: [segment.cells] };
          open.set(shape, begun);
          runs.push(begun);
        }
      }
    }
  }
  return runs;
}
