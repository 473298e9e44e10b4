import type { Cell } from '../../core/cell';
import { LANGS, type Lang } from '../../core/lang';
import type { StrictCells } from '../../core/marksImage';
import type { SheetInfo, Workbook } from '../../core/ports';
import type { Area } from '../../core/sheetImage';
import { cleanName } from '../../data/cleanName';
import { folded } from '../../data/qfdCells';
import type { CheckedFactor, CheckedTouchpoint } from '../../data/qfdRows';
import { cellsBlock } from '../ledger/cellsOp';
import type { Op } from '../ledger/run';
import { neighbours } from '../tables/neighbours';
import { MATRIX_COLUMNS } from './matrixHeaders';
import { matrixHints } from './matrixHints';
import { pointCells } from './matrixImage';
import type { MatrixPlaces } from './matrixPlaces';
import { marksOf } from './matrixScales';
import { missingOn } from './matrixViews';
import type { MatrixRead } from './readMatrices';

/** A matrix with its codes found. */
type Placed = MatrixRead & { readonly places: MatrixPlaces };

/** A block of cells to write. */
export interface AddedBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
  /** Whether its rows or its columns are new. */
  readonly lines: 'rows' | 'columns';
}

/** What a matrix lacks of today's lists, and where it goes. */
export interface Extension {
  readonly touchpoints: readonly CheckedTouchpoint[];
  readonly factors: readonly CheckedFactor[];
  readonly blocks: readonly AddedBlock[];
  readonly strict: readonly StrictCells[];
}

const textOf = (cell: Cell | undefined): string => folded(cleanName(String(cell ?? '')));

/** Columns of stage and name by their headers, whichever language they were made in; that of codes is known. */
function sideColumns({ cells, places }: Placed): readonly (number | undefined)[] {
  const headers = (cells[places.headerRow] ?? []).map(textOf);
  return MATRIX_COLUMNS.map(({ id, header }) => {
    const found = LANGS.map((lang) => headers.indexOf(folded(header[lang]))).find((at) => at >= 0);
    return id === 'code' ? places.codeColumn : found;
  });
}

/** The row in which most factors stand with their names; `undefined` where none does. */
function nameRow({ cells, places }: Placed, factors: readonly CheckedFactor[]): number | undefined {
  const names = places.factors.map(({ code, at }) => ({ at, name: factors.find((one) => one.code === code)?.name }));
  const counts = cells.map(
    (row) => names.filter(({ at, name }) => name !== undefined && textOf(row[at]) === folded(name)).length,
  );
  const most = Math.max(0, ...counts);
  return most === 0 ? undefined : counts.indexOf(most);
}

/** New rows below everything that stands on the sheet: cells of the side columns that are there, neighbours together. */
function rowBlocks(read: Placed, row: number, touchpoints: readonly CheckedTouchpoint[], lang: Lang): AddedBlock[] {
  const found = sideColumns(read).flatMap((column, place) => (column === undefined ? [] : [{ column, place }]));
  const lines = touchpoints.map((point) => pointCells(point, lang));
  return neighbours(found.map(({ column }) => column)).map(({ column, places }) => {
    const own = places.map((place) => found[place]?.place ?? 0);
    return { lines: 'rows', row, column, cells: lines.map((line) => own.map((place) => line[place] ?? '')) };
  });
}

/** New columns at the right of everything that stands on the sheet. */
function columnBlocks(
  read: Placed,
  column: number,
  factors: readonly CheckedFactor[],
  all: readonly CheckedFactor[],
): AddedBlock[] {
  const named = nameRow(read, all);
  const at = (row: number, cells: readonly string[]): AddedBlock => ({ lines: 'columns', row, column, cells: [cells] });
  const codes = factors.map(({ code }) => code);
  const names = factors.map(({ name }) => name);
  return [at(read.places.headerRow, codes), ...(named === undefined ? [] : [at(named, names)])];
}

const areasOf = (
  rows: readonly number[],
  columns: readonly number[],
): readonly { area: Area; at: number[]; on: number[] }[] =>
  neighbours(rows).flatMap(({ column: row, places: at }) =>
    neighbours(columns).map(({ column, places: on }) => ({
      area: { row, column, rows: at.length, columns: on.length },
      ...{ at: [...at], on: [...on] },
    })),
  );

/** A line of the matrix, old or new. */
interface Line<One> {
  readonly at: number;
  readonly one: One;
}

function strictOf(
  { scale }: Placed,
  rows: readonly Line<CheckedTouchpoint>[],
  columns: readonly Line<CheckedFactor>[],
  lang: Lang,
): StrictCells[] {
  const hints = matrixHints(
    rows.map(({ one }) => one),
    columns.map(({ one }) => one),
    scale,
    lang,
  );
  const areas = areasOf(
    rows.map(({ at }) => at),
    columns.map(({ at }) => at),
  );
  return areas.map(({ area, at, on }) => ({
    ...{ area, allowed: marksOf(scale) },
    hints: at.map((row) => on.map((column) => hints[row]?.[column] ?? '')),
  }));
}

/** What is there already, as lines. */
const linesOf = <One extends { readonly code: string }>(
  places: readonly { readonly code: string; readonly at: number }[],
  all: readonly One[],
): readonly Line<One>[] =>
  places.flatMap(({ code, at }) => {
    const one = all.find((candidate) => candidate.code === code);
    return one === undefined ? [] : [{ at, one }];
  });

/** Says what a matrix lacks and which cells, all of them blank and beyond what stands there, get it. */
export function extensionOf(
  read: Placed,
  factors: readonly CheckedFactor[],
  touchpoints: readonly CheckedTouchpoint[],
  lang: Lang,
): Extension {
  const { cells, places } = read;
  const below = cells.length;
  const beside = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const newRows = missingOn(touchpoints, places.touchpoints).map((one, i) => ({ at: below + i, one }));
  const newColumns = missingOn(factors, places.factors).map((one, i) => ({ at: beside + i, one }));
  const added = { touchpoints: newRows.map(({ one }) => one), factors: newColumns.map(({ one }) => one) };
  const oldColumns = linesOf(places.factors, factors);
  return {
    ...added,
    blocks: [
      ...(newRows.length === 0 ? [] : rowBlocks(read, below, added.touchpoints, lang)),
      ...(newColumns.length === 0 ? [] : columnBlocks(read, beside, added.factors, factors)),
    ],
    strict: [
      ...strictOf(read, newRows, [...oldColumns, ...newColumns], lang),
      ...strictOf(read, linesOf(places.touchpoints, touchpoints), newColumns, lang),
    ],
  };
}

/**
 * Writes an extension; one remote call for each block. Whoever calls it flushes.
 * @returns what the ledger keeps of it
 * @throws AppError PROTECTED, FILE_FULL
 */
export function writeExtension(workbook: Workbook, { id, name }: SheetInfo, { blocks, strict }: Extension): Op {
  for (const { row, column, cells } of blocks) workbook.writeCells(id, row, column, cells);
  workbook.setStrict(id, strict);
  const written = blocks.map(({ row, column, cells, lines }) => cellsBlock(row, column, cells, lines));
  return { op: 'cells', sheetId: id, name, blocks: written };
}
