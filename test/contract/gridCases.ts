import type { ContractCase } from './contractCase';

/** How large a sheet is, where its content ends, and reading up to there. */
export const gridCases: readonly ContractCase[] = [
  {
    id: 'the last row and column are the last ones with content',
    source: 'docs reference/spreadsheet/Sheet.md',
    cells: [['a'], [], ['', 'b']],
    run: ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      return [sheet.getLastRow(), sheet.getLastColumn()];
    },
    expect: { value: [3, 2] },
  },
  {
    id: 'a format or a note is no content',
    source: 'assumed',
    run: ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      sheet
        .getRange('C9')
        .setNumberFormats([['0.00']])
        .setNotes([['n']]);
      return [sheet.getLastRow(), sheet.getLastColumn()];
    },
    expect: { value: [0, 0] },
  },
  {
    id: 'the active range that was set is handed back',
    source: 'docs reference/spreadsheet/Sheet.md',
    cells: [['a', 'b']],
    run: ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      return sheet.setActiveRange(sheet.getRange('B1')).getValues();
    },
    expect: { value: [['b']] },
  },
  {
    id: 'an empty sheet has no last row',
    source: 'assumed',
    run: ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getLastRow(),
    expect: { value: 0 },
  },
  {
    id: 'a new sheet has 1000 rows and 26 columns',
    source: 'reported burnash/gspread#704, dataiku/dataiku-contrib#215 (Sheets API)',
    run: ({ SpreadsheetApp }) => {
      const made = SpreadsheetApp.getActiveSpreadsheet().insertSheet('RFM');
      made.getRange(1000, 26).setValues([['last']]);
      return [
        [1001, 1],
        [1, 27],
      ].map(([row = 1, column = 1]) => {
        try {
          return made.getRange(row, column).getValues();
        } catch {
          return 'refused';
        }
      });
    },
    expect: { value: ['refused', 'refused'] },
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
    // The reference documents -1 for positions only; public scripts rely on it for numbers.
    id: 'minus one as a number of rows and columns reaches to the last ones with data',
    source: 'reported sofiacf/osc-billing Code.ts: getSheetValues(1, 1, -1, -1)',
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
    source: 'reported sofiacf/osc-billing Code.ts: getSheetValues(2, 3, -1, 3)',
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
];
