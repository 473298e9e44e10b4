import type { Area } from './area';

/** A range as written: a side left open reaches to the end of the sheet. */
export interface OpenArea {
  readonly row: number;
  readonly column: number;
  /** 0-based last row, or `undefined` when open. */
  readonly lastRow: number | undefined;
  readonly lastColumn: number | undefined;
}

const CORNER = /^\$?([A-Za-z]{0,3})\$?(\d{0,7})$/;

/**
 * Reads a range such as `B2`, `A1:C9`, `A2:A`, `A:B` or `2:5`, with or without `$`.
 * @returns the range, or `undefined` when the text is none
 */
export function parseA1(text: string): OpenArea | undefined {
  const parts = text.split(':');
  const first = corner(parts[0] ?? '');
  if (parts.length > 2 || !first) return undefined;
  if (parts.length === 1) {
    if (first.row === undefined || first.column === undefined) return undefined;
    return { row: first.row, column: first.column, lastRow: first.row, lastColumn: first.column };
  }
  const last = corner(parts[1] ?? '');
  if (!last) return undefined;
  const rows = ordered(first.row, last.row);
  const columns = ordered(first.column, last.column);
  if (first.row === undefined && first.column === undefined) return undefined;
  if (last.row === undefined && last.column === undefined) return undefined;
  return { row: rows.first, column: columns.first, lastRow: rows.last, lastColumn: columns.last };
}

/** The rectangle on a sheet of the given size; cells beyond it are cut off. */
export function closeArea(open: OpenArea, rows: number, columns: number): Area {
  const lastRow = Math.min(open.lastRow ?? rows - 1, rows - 1);
  const lastColumn = Math.min(open.lastColumn ?? columns - 1, columns - 1);
  return {
    row: open.row,
    column: open.column,
    rows: Math.max(0, lastRow - open.row + 1),
    columns: Math.max(0, lastColumn - open.column + 1),
  };
}

/** A rectangle as `B2` or `A1:C9`. */
export function a1Of(area: Area): string {
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows}`;
}

function corner(text: string): { row: number | undefined; column: number | undefined } | undefined {
  const match = CORNER.exec(text);
  if (!match) return undefined;
  const letters = match[1] ?? '';
  const digits = match[2] ?? '';
  if (letters === '' && digits === '') return undefined;
  if (digits !== '' && Number(digits) === 0) return undefined;
  return {
    row: digits === '' ? undefined : Number(digits) - 1,
    column: letters === '' ? undefined : columnOf(letters),
  };
}

function ordered(a: number | undefined, b: number | undefined): { first: number; last: number | undefined } {
  if (a === undefined || b === undefined) return { first: a ?? b ?? 0, last: undefined };
  return { first: Math.min(a, b), last: Math.max(a, b) };
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The letters of a 0-based column: 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : `${columnLetters(Math.floor(column / 26) - 1)}${String.fromCharCode(65 + (column % 26))}`;
}
