import type { CellView, SheetView } from '../../apps-script/appsScript';

/** Height of a row in pixels; the style sheet has the same, and so for the next two. */
export const ROW_HEIGHT = 24;
/** Height of the column letters' row in pixels. */
export const HEADER_HEIGHT = 26;
/** Width of the row numbers' column in pixels. */
export const ROW_HEADER_WIDTH = 60;
/** Width of a column that has none of its own. */
const COLUMN_WIDTH = 100;
/** Columns shown at least, so that an empty sheet looks like a sheet. */
const FEWEST_COLUMNS = 26;

/** A row as the grid library holds it: only its place; the cells come from the cache when they are drawn. */
export interface GridRow {
  /** 0-based row of the sheet. */
  readonly row: number;
}

/** Width of a column in pixels. */
export function columnWidth(sheet: SheetView, column: number): number {
  return sheet.widths[column] ?? COLUMN_WIDTH;
}

/** Number of columns the grid shows. */
export function columnCount(sheet: SheetView): number {
  return Math.max(sheet.columns, FEWEST_COLUMNS);
}

/** What decides the grid's shape; while it stays, only cells are drawn anew and the scroll position is kept. */
export function shapeOf(sheet: SheetView): string {
  return JSON.stringify([sheet.id, sheet.rows, columnCount(sheet), sheet.frozenRows, sheet.widths]);
}

/** Rows from one to before another. */
export function gridRows(from: number, to: number): GridRow[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => ({ row: from + offset }));
}

/**
 * Pixels by which a text may run over the blank cells to its right, as in Sheets.
 * @param cellAt the row's cells by column
 * @returns width available from the cell's left edge; the cell's own width when its neighbour is taken
 */
export function spillWidth(sheet: SheetView, column: number, cellAt: (column: number) => CellView | undefined): number {
  let width = columnWidth(sheet, column);
  for (let next = column + 1; next < columnCount(sheet); next += 1) {
    if ((cellAt(next)?.text ?? '') !== '') break;
    width += columnWidth(sheet, next);
  }
  return width;
}

/** Texts as a spreadsheet puts them on the clipboard: tabs and lines, quotes where a text has these itself. */
export function clipboardTexts(rows: readonly (readonly CellView[])[]): string[][] {
  return rows.map((row) => row.map(({ text }) => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)));
}
