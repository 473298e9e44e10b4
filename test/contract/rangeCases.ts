import type { ContractCase } from './contractCase';

/** Ranges: how they are named, and which sizes and places are refused in which words. */
export const rangeCases: readonly ContractCase[] = [
  {
    id: 'two numbers name a cell, counted from 1',
    source: 'docs reference/spreadsheet/Sheet.md',
    cells: [
      ['a', 'b'],
      ['c', 'd'],
    ],
    run: ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(2, 1).getValues(),
    expect: { value: [['c']] },
  },
  {
    id: 'four numbers name a first cell and a size',
    source: 'docs reference/spreadsheet/Sheet.md',
    cells: [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ],
    run: ({ SpreadsheetApp }) =>
      SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(1, 2, 2, 2).getValues(),
    expect: {
      value: [
        ['b', 'c'],
        ['e', 'f'],
      ],
    },
  },
  {
    id: 'a range is named in A1 notation',
    source: 'docs reference/spreadsheet/Sheet.md',
    cells: [
      ['a', 'b'],
      ['c', 'd'],
    ],
    run: ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A2:B2').getValues(),
    expect: { value: [['c', 'd']] },
  },
  {
    id: 'a column without rows reaches to the end of the sheet',
    source: 'reported brucemcpherson/gas-fakes test/testsheetsdeveloper.js',
    run: ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('RFM');
      return sheet.getRange('B:B').getValues().length;
    },
    expect: { value: 1000 },
  },
  {
    id: 'values of another size than the range are refused',
    source: 'docs reference/spreadsheet/Range.md',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1:B1');
      return [
        [
          [1, 2],
          [3, 4],
        ],
        [[1]],
      ].map((values) => {
        try {
          return range.setValues(values) && 'taken';
        } catch {
          return 'refused';
        }
      });
    },
    expect: { value: ['refused', 'refused'] },
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
    id: 'the words in which too many rows of data are refused',
    source: 'assumed',
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
    id: 'the words in which too few columns of data are refused',
    source: 'reported boilermaker-ben/Google-Sheets-NFL-Pick-Ems-and-Survivor-Pool#27, alpatania/sassafras#8',
    run: ({ SpreadsheetApp }) =>
      SpreadsheetApp.getActiveSpreadsheet()
        .getActiveSheet()
        .getRange('A1:B1')
        .setValues([[1]]),
    expect: {
      error:
        'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    },
  },
  {
    id: 'arguments of another type are refused',
    source: 'assumed',
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
    source: 'reported Elijas/auto-youtube-subscription-playlist-2#99',
    run: ({ SpreadsheetApp }) =>
      SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(1, 1, 0, 1).getValues(),
    expect: { error: 'The number of rows in the range must be at least 1.' },
  },
  {
    id: 'the formula of each cell, an empty text where there is none',
    source: 'docs reference/spreadsheet/Range.md',
    cells: [['5', '=2+3', 'text']],
    run: ({ SpreadsheetApp }) =>
      SpreadsheetApp.getActiveSpreadsheet()
        .getActiveSheet()
        .getRange('A1:D1')
        .getFormulas()
        .map((row) => row.map((formula) => formula !== '')),
    expect: { value: [[false, true, false, false]] },
  },
];
