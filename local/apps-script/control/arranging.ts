import type { Control } from '../appsScript';
import { known } from '../file/known';
import { Order } from '../file/Order';
import { reorder } from '../file/reorder';
import type { SheetData } from '../file/SheetData';
import type { SpreadsheetFile } from '../file/SpreadsheetFile';
import type { Compare } from '../formulas/compare';

type Arranging = Pick<
  Control,
  | 'insertRows'
  | 'insertColumns'
  | 'deleteRows'
  | 'deleteColumns'
  | 'sortRows'
  | 'moveColumn'
  | 'moveSheet'
  | 'hide'
  | 'unhide'
  | 'marks'
  | 'removeMetadata'
  | 'validation'
>;

/** What people do to rows, columns and sheets as wholes, and what of the add-on lies on them. */
export function arranging(file: SpreadsheetFile): Arranging {
  return {
    insertRows: (sheetId, before, count) => file.insertLines(file.sheet(sheetId), 'rows', before, count),
    insertColumns: (sheetId, before, count) => file.insertLines(file.sheet(sheetId), 'columns', before, count),
    deleteRows: (sheetId, first, count) => file.deleteLines(file.sheet(sheetId), 'rows', first, count),
    deleteColumns: (sheetId, first, count) => file.deleteLines(file.sheet(sheetId), 'columns', first, count),
    sortRows: (sheetId, firstRow, column) => {
      const sheet = file.sheet(sheetId);
      const order = sorted(sheet, firstRow, column, file.language.compare);
      reorder(file, sheet, new Order('rows', order), true);
    },
    moveColumn: (sheetId, from, to) => {
      const sheet = file.sheet(sheetId);
      const columns = [...Array(sheet.columns).keys()];
      known(from in columns && to in columns, 'a column moved beyond the grid');
      columns.splice(to, 0, ...columns.splice(from, 1));
      reorder(file, sheet, new Order('columns', columns));
    },
    moveSheet: (sheetId, index) => {
      const sheet = file.sheet(sheetId);
      file.sheets.splice(file.sheets.indexOf(sheet), 1);
      file.sheets.splice(index, 0, sheet);
    },
    hide: (sheetId) => file.hide(sheetId),
    unhide: (sheetId) => {
      file.sheet(sheetId).hidden = false;
    },
    marks: () => file.sheets.flatMap(({ id, metadata }) => metadata.map((mark) => ({ sheetId: id, ...mark }))),
    removeMetadata: (sheetId) => {
      for (const { id, metadata } of file.sheets) if (sheetId === undefined || id === sheetId) metadata.length = 0;
    },
    validation: (sheetId, row, column) => {
      const kept = file.sheet(sheetId).validations.at(row, column);
      return kept ? JSON.parse(kept) : undefined;
    },
  };
}

/** Rows by the values of a column, as Sheets sorts upwards: numbers and dates, texts, booleans, blanks last. */
function sorted(sheet: SheetData, firstRow: number, column: number, compare: Compare): readonly number[] {
  const rows = [...Array(sheet.rows).keys()];
  const isBlank = (row: number): boolean => sheet.value(row, column) === undefined;
  const order = (a: number, b: number): number =>
    Number(isBlank(a)) - Number(isBlank(b)) || compare(sheet.value(a, column), sheet.value(b, column));
  return [...rows.slice(0, firstRow), ...rows.slice(firstRow).sort(order)];
}
