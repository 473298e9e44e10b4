import Papa from 'papaparse';
import type { AppsScript, SheetView } from '../apps-script/appsScript';

/**
 * A sheet as .csv the way Sheets downloads one: displayed texts, commas, quotes where needed; with a byte order mark,
 * so that spreadsheet programs read the Cyrillic in it.
 */
export function exportCsv(script: AppsScript, sheet: SheetView): Buffer {
  const cells = script.control.cells(sheet.id, 0, 0, sheet.lastRow, sheet.lastColumn);
  const text = Papa.unparse(
    cells.map((line) => line.map((cell) => cell.text)),
    { delimiter: ',', newline: '\r\n' },
  );
  return Buffer.from(`\uFEFF${text}`, 'utf8');
}
