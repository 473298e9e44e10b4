import type { CellPlace } from '../../core/besides';
import { type Cell, isDate } from '../../core/cell';

/**
 * Finger prints of cells as a run left them, by which changes of people are noticed: one print per cell up to
 * `CELL_BY_CELL` cells, else one per row and one per column, whose crossings are then taken for changed.
 */
export interface Print {
  readonly rows: number;
  readonly columns: number;
  /** Prints of `PRINT_LENGTH` signs each, row by row; absent on a large sheet. */
  readonly cells?: string;
  /** Prints of `PRINT_LENGTH` signs each: of the rows, then of the columns. */
  readonly lines?: string;
}

/** Signs per print: 24 bits, so that one change in 16 million goes unseen. */
const PRINT_LENGTH = 4;
const CELL_BY_CELL = 100_000;
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** FNV-1a, 32 bits. */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** Longer text is cut when written, so that only the beginning can be compared. */
const COMPARED_LENGTH = 49_900;

/**
 * A cell as text, the same for what is written and what is read back: numbers by the 15 digits Sheets keeps, dates by the
 * second, text without the apostrophe's trace.
 */
function textOf(cell: Cell | null | undefined): string {
  if (cell === '' || cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return `n${Number(cell.toPrecision(14))}`;
  if (isDate(cell)) return `d${Math.round(cell.getTime() / 1000)}`;
  return typeof cell === 'boolean' ? `b${cell}` : `s${cell.slice(0, COMPARED_LENGTH)}`;
}

function mixed(hash: number, text: string): number {
  let value = hash;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), PRIME);
  return value;
}

function signs(hash: number): string {
  // Both halves count: the upper bits of FNV are the better mixed ones.
  const value = (hash ^ (hash >>> 24)) >>> 0;
  let text = '';
  for (let i = 0; i < PRINT_LENGTH; i++) text += SIGNS[(value >>> (6 * i)) & 63];
  return text;
}

/** Print of one cell. */
function cellPrint(cell: Cell | null | undefined): string {
  return signs(mixed(BASIS, textOf(cell)));
}

/** Print of some cells in a row. */
export function rowPrint(cells: readonly (Cell | null | undefined)[]): string {
  let hash = BASIS;
  for (const cell of cells) hash = mixed(mixed(hash, textOf(cell)), '\u0000');
  return signs(hash);
}

/** Prints of rows that stand one after another. */
export function splitPrints(joined: string): string[] {
  return Array.from({ length: joined.length / PRINT_LENGTH }, (_, i) => printAt(joined, i));
}

function linePrints(values: readonly (readonly Cell[])[], columns: number): string {
  const byColumn = new Array<number>(columns).fill(BASIS);
  const rows = values.map((row) => {
    let hash = BASIS;
    for (let column = 0; column < columns; column++) {
      const text = `${textOf(row[column])}\u0000`;
      hash = mixed(hash, text);
      byColumn[column] = mixed(byColumn[column] ?? BASIS, text);
    }
    return signs(hash);
  });
  return [...rows, ...byColumn.map(signs)].join('');
}

/** The print of a rectangle of cells. */
export function printOf(values: readonly (readonly Cell[])[]): Print {
  const columns = values[0]?.length ?? 0;
  const size = { rows: values.length, columns };
  if (values.length * columns > CELL_BY_CELL) return { ...size, lines: linePrints(values, columns) };
  return { ...size, cells: values.map((row) => row.map(cellPrint).join('')).join('') };
}

/** How many cells of the million that snapshots may take a print counts for. */
export function weightOf({ cells, lines }: Print): number {
  return (cells ?? lines ?? '').length / PRINT_LENGTH;
}

function printAt(prints: string, index: number): string {
  return prints.slice(index * PRINT_LENGTH, (index + 1) * PRINT_LENGTH);
}

function changedByLines(print: Print, now: readonly (readonly Cell[])[], lines: string): CellPlace[] {
  const present = Array.from({ length: print.rows }, (_, row) => now[row] ?? []);
  const found = linePrints(present, print.columns);
  const isChanged = (index: number): boolean => printAt(lines, index) !== printAt(found, index);
  const columns = Array.from({ length: print.columns }, (_, column) => column).filter((column) =>
    isChanged(print.rows + column),
  );
  return present.flatMap((_, row) => (isChanged(row) ? columns.map((column) => ({ row, column })) : []));
}

/**
 * Cells that are not as the run left them, also those beyond its rectangle that hold something now.
 * @param now all cells of the sheet
 */
export function changedCells(print: Print, now: readonly (readonly Cell[])[]): CellPlace[] {
  const { rows, columns, cells, lines } = print;
  const beyond = now.flatMap((values, row) =>
    values.flatMap((value, column) => (value !== '' && (row >= rows || column >= columns) ? [{ row, column }] : [])),
  );
  if (cells === undefined) return [...changedByLines(print, now, lines ?? ''), ...beyond];
  const inside: CellPlace[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (cellPrint(now[row]?.[column]) !== printAt(cells, row * columns + column)) inside.push({ row, column });
    }
  }
  return [...inside, ...beyond];
}
