import type { Control } from '../apps-script/appsScript';

/** Rows that are looked at; a table's first rows are like its others. */
const MOST_ROWS = 200;
/** Pixels of an average letter or digit in the grid, measured at its font's size, and of a cell's padding. */
const LETTER = 7.4;
const PADDING = 16;
const WIDEST = 320;
/** What a column has by itself. */
const DEFAULT = 100;

/**
 * Makes the columns of a sheet as wide as what they show, within bounds; columns that fit into the default width keep it.
 */
export function fitColumns(control: Control, sheetId: number): void {
  const sheet = control.sheets().find(({ id }) => id === sheetId);
  if (!sheet) return;
  const rows = control.cells(sheetId, 0, 0, Math.min(sheet.lastRow, MOST_ROWS), sheet.lastColumn);
  for (let column = 0; column < sheet.lastColumn; column += 1) {
    const letters = rows.reduce((most, cells) => Math.max(most, cells[column]?.text.length ?? 0), 0);
    const pixels = Math.min(WIDEST, Math.ceil(letters * LETTER) + PADDING);
    if (pixels > DEFAULT) control.setColumnWidth(sheetId, column, pixels);
  }
}
