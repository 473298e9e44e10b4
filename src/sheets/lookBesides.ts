import { again } from '../core/again';
import type { Besides, CellPlace } from '../core/besides';

/** Of a larger grid only the filled part is looked at: a call's time grows with its cells, filled or not. */
const MOST_CELLS = 500_000;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The texts of a table that are not empty, with their places. */
function placed(texts: readonly (readonly string[])[]): readonly (CellPlace & { readonly text: string })[] {
  return texts.flatMap((cells, row) => cells.flatMap((text, column) => (text ? [{ row, column, text }] : [])));
}

/** Formulas, notes and charts of a sheet; five remote calls, three fewer where nothing is filled and the grid is large. */
export function lookBesides(sheet: Sheet, filled: { readonly rows: number; readonly columns: number }): Besides {
  const grid = again(() => ({ rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }));
  const { rows, columns } = grid.rows * grid.columns > MOST_CELLS ? filled : grid;
  const charts = again(() => sheet.getCharts().length);
  if (rows === 0 || columns === 0) return { formulas: [], notes: [], charts };
  const range = sheet.getRange(1, 1, rows, columns);
  return {
    formulas: placed(again(() => range.getFormulas())).map(({ row, column }) => ({ row, column })),
    notes: placed(again(() => range.getNotes())),
    charts,
  };
}
