import type { CellView } from '../appsScript';
import { createAppsScript } from '../createAppsScript';

/** Custom functions of the tests. */
const CODE = `
  function SHOW() { return JSON.stringify(Array.from(arguments)); }
  function TABLE(n) { return Array.from({ length: n }, (_, i) => [i + 1, 'row']); }
  function LIST() { return [1, 2, 3]; }
  function TOTAL(rows) { return (Array.isArray(rows) ? rows.flat() : [rows]).reduce((sum, x) => sum + Number(x), 0); }
  function BLANKS(rows) { return rows.length; }
  function FAIL() { throw new Error('нет данных'); }
  function ODD() { return [[NaN, null], ['=1+1']]; }
  function write(text) { SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1').setValues([[text]]); }`;

/** A file with one sheet and the hands of its user on it, for tests of formulas. */
export interface TestSheet {
  readonly script: ReturnType<typeof createAppsScript>;
  readonly id: number;
  /** Types rows of texts from a 0-based corner on. */
  type(row: number, column: number, ...rows: string[][]): void;
  /** Displayed texts. */
  texts(row: number, column: number, rows?: number, columns?: number): string[][];
  cell(row: number, column: number): CellView | undefined;
  /** Types a formula into J1, and gives what its cell shows; spilled cells are right of and below it. */
  result(formula: string): CellView | undefined;
  /** Types a formula into J1, and gives the texts of what it fills. */
  spilled(formula: string): string[][];
}

/** Opens a new file. */
export function openSheet(locale = 'ru_RU'): TestSheet {
  const script = createAppsScript({
    bundle: { code: CODE, html: {}, manifest: {} },
    file: { name: 'Shop', locale, zone: 'Asia/Almaty' },
  });
  const id = script.control.activeSheetId();
  const sheet: TestSheet = {
    script,
    id,
    type: (row, column, ...rows) => script.control.type(id, row, column, rows),
    texts: (row, column, rows = 1, columns = 1) =>
      script.control.cells(id, row, column, rows, columns).map((cells) => cells.map(({ text }) => text)),
    cell: (row, column) => script.control.cells(id, row, column, 1, 1)[0]?.[0],
    result: (formula) => {
      sheet.type(0, 9, [formula]);
      return sheet.cell(0, 9);
    },
    spilled: (formula) => {
      sheet.type(0, 9, [formula]);
      const rows = sheet.texts(0, 9, 20, 10);
      const height = rows.findIndex((cells) => cells.every((text) => text === ''));
      const width = Math.max(
        ...rows.map((cells) => cells.reduce((last, text, at) => (text === '' ? last : at + 1), 0)),
      );
      return rows.slice(0, height).map((cells) => cells.slice(0, width));
    },
  };
  return sheet;
}
