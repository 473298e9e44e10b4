import type { ContractCase } from './contractCase';

/** Sheets, ranges and values. */
export const sheetCases: readonly ContractCase[] = [
  {
    id: 'a leading apostrophe makes text of anything',
    source: 'assumed',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(1, 1, 1, 3);
      range.setValues([["'=1+1", "'007", "'+7 961"]]);
      return range.getValues();
    },
    expect: { value: [['=1+1', '007', '+7 961']] },
  },
  {
    id: 'strings are read as if typed',
    source: 'docs reference/spreadsheet/Range.md',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('B2:D2');
      range.setValues([['2.000', '1,000,000', '$2.99']]);
      return range.getValues();
    },
    expect: { value: [[2, 1_000_000, 2.99]] },
  },
  {
    id: 'a percentage is a number',
    source: 'docs guides/sheets/custom-functions.md',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1:B1');
      range.setValues([['10%', '007']]);
      return range.getValues();
    },
    expect: { value: [[0.1, 7]] },
  },
  {
    id: 'decimals are read by the locale',
    source: 'assumed',
    locale: 'ru_RU',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1:B1');
      range.setValues([['12,5', '12,5 %']]);
      return range.getValues();
    },
    expect: { value: [[12.5, 0.125]] },
  },
  {
    id: 'an empty cell reads as an empty string',
    source: 'docs reference/spreadsheet/Range.md',
    run: ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1:B1').getValues(),
    expect: { value: [['', '']] },
  },
  {
    id: 'null and undefined clear a cell',
    source: 'assumed',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1:B1');
      range.setValues([['a', 'b']]);
      range.setValues([[null, undefined]]);
      return range.getValues();
    },
    expect: { value: [['', '']] },
  },
  {
    id: 'a date comes back as the same instant and a Date',
    source: 'docs guides/sheets/custom-functions.md',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1');
      range.setValues([[new Date(Date.UTC(2026, 2, 8, 10, 30))]]);
      const value = range.getValues()[0]?.[0];
      return [value instanceof Date, value.getTime() === Date.UTC(2026, 2, 8, 10, 30)];
    },
    expect: { value: [true, true] },
  },
  {
    id: 'values are arrays of the script',
    source: 'assumed',
    run: ({ SpreadsheetApp }) => {
      const values = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1:B2').getValues();
      // biome-ignore lint/suspicious/useIsArray: this is about the constructor of the script's own world
      return [Array.isArray(values), values instanceof Array, values[0] instanceof Array];
    },
    expect: { value: [true, true, true] },
  },
  {
    id: 'too many rows of data are refused',
    source: 'reported brucemcpherson/gas-fakes src/services/spreadsheetapp/fakesheetrange.js',
    run: ({ SpreadsheetApp }) =>
      SpreadsheetApp.getActiveSpreadsheet()
        .getActiveSheet()
        .getRange('A1')
        .setValues([[1], [2]]),
    expect: {
      error:
        'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.',
    },
  },
  {
    id: 'too few columns of data are refused',
    source: 'reported brucemcpherson/gas-fakes src/services/spreadsheetapp/fakesheetrange.js',
    run: ({ SpreadsheetApp }) =>
      SpreadsheetApp.getActiveSpreadsheet()
        .getActiveSheet()
        .getRange('A1:B2')
        .setValues([[1, 2], [3]]),
    expect: {
      error:
        'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    },
  },
  {
    id: 'arguments of another type are refused',
    source: 'reported brucemcpherson/gas-fakes notes/oddities.md',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1');
      return Reflect.apply(range.setValues, range, ['text']);
    },
    expect: { error: "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues." },
  },
  {
    // Practice is divided: some report that writing beyond the grid adds rows. Adding them first is right either way.
    id: 'a range beyond the grid is refused',
    source: 'reported diegomanuel/binance-to-google-sheets#19',
    run: ({ SpreadsheetApp }) =>
      SpreadsheetApp.getActiveSpreadsheet()
        .getActiveSheet()
        .getRange(1001, 1)
        .setValues([[1]]),
    expect: { error: 'The coordinates of the range are outside the dimensions of the sheet.' },
  },
  {
    id: 'a range of no rows is refused',
    source: 'assumed',
    run: ({ SpreadsheetApp }) =>
      SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(1, 1, 0, 1).getValues(),
    expect: { error: 'The number of rows in the range must be at least 1.' },
  },
  {
    id: 'a text too long for a cell is refused',
    source: 'assumed',
    run: ({ SpreadsheetApp }) =>
      SpreadsheetApp.getActiveSpreadsheet()
        .getActiveSheet()
        .getRange('A1')
        .setValues([['x'.repeat(50_001)]]),
    expect: { error: 'Your input contains more than the maximum of 50000 characters in a single cell.' },
  },
  {
    id: 'an empty sheet has no last row',
    source: 'assumed',
    run: ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getLastRow(),
    expect: { value: 0 },
  },
  {
    id: 'a new sheet has 1000 rows',
    source: 'assumed',
    run: ({ SpreadsheetApp }) => {
      const made = SpreadsheetApp.getActiveSpreadsheet().insertSheet('RFM');
      made.getRange(1000, 26).setValues([['last']]);
      return made.getRange(1001, 1).getValues();
    },
    expect: { error: 'The coordinates of the range are outside the dimensions of the sheet.' },
  },
  {
    id: 'rows added at the end can be written',
    source: 'docs reference/spreadsheet/Sheet.md',
    run: ({ SpreadsheetApp }) => {
      const made = SpreadsheetApp.getActiveSpreadsheet().insertSheet('RFM');
      made.insertRowsAfter(1000, 2);
      made.getRange(1002, 1).setValues([['last']]);
      return [made.getLastRow(), made.getLastColumn()];
    },
    expect: { value: [1002, 1] },
  },
  {
    id: 'added rows are no content',
    source: 'reported brucemcpherson/gas-fakes test/testsheetstext.js',
    run: ({ SpreadsheetApp }) => {
      const made = SpreadsheetApp.getActiveSpreadsheet().insertSheet('RFM');
      made.getRange('A1:B1').setValues([['a', 'b']]);
      made.insertRowsAfter(1000, 2);
      return made.getLastRow();
    },
    expect: { value: 1 },
  },
  {
    id: 'values of a rectangle are those of the range there',
    source: 'docs reference/spreadsheet/Sheet.md',
    run: ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      sheet.getRange('A1:B1').setValues([['a', 'b']]);
      return [sheet.getSheetValues(1, 1, 2, 3), sheet.getRange(1, 1, 2, 3).getValues()];
    },
    expect: {
      value: [
        [
          ['a', 'b', ''],
          ['', '', ''],
        ],
        [
          ['a', 'b', ''],
          ['', '', ''],
        ],
      ],
    },
  },
  {
    id: 'minus one as a position is the last row or column with data',
    source: 'docs reference/spreadsheet/Sheet.md',
    run: ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      sheet.getRange('A1:B2').setValues([
        ['a', 'b'],
        ['c', 'd'],
      ]);
      return sheet.getSheetValues(-1, -1, 1, 1);
    },
    expect: { value: [['d']] },
  },
  {
    // Public scripts read whole sheets so; the reference documents -1 for positions only.
    id: 'minus one as a number of rows and columns reaches to the last ones with data',
    source: 'reported public scripts that read a sheet by getSheetValues(1, 1, -1, -1)',
    run: ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      sheet.getRange('A1:B2').setValues([
        ['a', 'b'],
        ['c', ''],
      ]);
      return sheet.getSheetValues(1, 1, -1, -1);
    },
    expect: {
      value: [
        ['a', 'b'],
        ['c', ''],
      ],
    },
  },
  {
    id: 'minus one as a number of rows goes with any columns',
    source: 'reported public scripts that read columns by getSheetValues(2, 3, -1, 3)',
    run: ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      sheet.getRange('A1:C2').setValues([
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ]);
      return sheet.getSheetValues(1, 2, -1, 1);
    },
    expect: { value: [['b'], ['e']] },
  },
  {
    id: 'an empty sheet has nothing to reach to',
    source: 'assumed',
    run: ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getSheetValues(1, 1, -1, -1),
    expect: { error: 'The number of rows in the range must be at least 1.' },
  },
  {
    id: 'numbers, texts and booleans come back as they were written',
    source: 'docs reference/spreadsheet/Range.md',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1:C1');
      range.setValues([[1.5, 'text', true]]);
      return range.getValues();
    },
    expect: { value: [[1.5, 'text', true]] },
  },
];
