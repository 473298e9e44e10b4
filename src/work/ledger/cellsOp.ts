import type { CellPlace } from '../../core/besides';
import { type Cell, isBlank } from '../../core/cell';
import type { Workbook } from '../../core/ports';
import type { Area } from '../../core/sheetImage';
import { ownSheets } from '../ownership';
import { changedCells, printOf } from './print';
import type { CellsOp } from './run';

type Cells = readonly (readonly Cell[])[];
type Block = CellsOp['blocks'][number];

/** What undoing added cells would do. */
export type CellsPlan =
  | { readonly kind: 'gone' | 'notOurs'; readonly name: string }
  | { readonly kind: 'clear'; readonly name: string; readonly areas: readonly Area[] }
  | { readonly kind: 'keep'; readonly name: string; readonly changed: readonly CellPlace[] };

/** What to remember of cells that were added, as whole rows or columns or among others. */
export function cellsBlock(row: number, column: number, cells: Cells, lines: Block['lines']): Block {
  return { row, column, lines, print: printOf(cells) };
}

const areaOf = ({ row, column, print }: Block): Area => ({ row, column, rows: print.rows, columns: print.columns });

const isIn = ({ row, column, rows, columns }: Area, place: CellPlace): boolean =>
  place.row >= row && place.row < row + rows && place.column >= column && place.column < column + columns;

/** Cells of a block that are not as they were written. */
function changedIn(block: Block, now: Cells): readonly CellPlace[] {
  const { row, column, rows, columns } = areaOf(block);
  const there = Array.from({ length: rows }, (_, at) => (now[row + at] ?? []).slice(column, column + columns));
  return changedCells(block.print, there).map((place) => ({ row: place.row + row, column: place.column + column }));
}

/** What people have put into the added rows and columns. */
function filledBeside(blocks: readonly Block[], now: Cells): readonly CellPlace[] {
  const areas = blocks.map(areaOf);
  const isOfLine = ({ row, column }: CellPlace): boolean =>
    blocks.some(({ lines, ...block }) => {
      if (lines === 'rows') return row >= block.row && row < block.row + block.print.rows;
      return lines === 'columns' && column >= block.column && column < block.column + block.print.columns;
    });
  return now.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const place = { row, column };
      return !isBlank(cell) && isOfLine(place) && !areas.some((area) => isIn(area, place)) ? [place] : [];
    }),
  );
}

/**
 * Compares cells that a run added with what stands there; one remote call. They go together or not at all: half a row names nothing.
 * @param asWritten dates as the run wrote them
 */
export function planCells(workbook: Workbook, op: CellsOp, asWritten: (cells: Cells) => Cells): CellsPlan {
  const own = ownSheets(workbook).find(({ id }) => id === op.sheetId);
  const name = own?.name ?? workbook.nameOf(op.sheetId);
  if (name === undefined) return { kind: 'gone', name: op.name };
  if (own === undefined) return { kind: 'notOurs', name };
  const now = asWritten(workbook.readAll(op.sheetId));
  const changed = [...op.blocks.flatMap((block) => changedIn(block, now)), ...filledBeside(op.blocks, now)];
  if (changed.length > 0) return { kind: 'keep', name, changed };
  return { kind: 'clear', name, areas: op.blocks.map(areaOf) };
}
