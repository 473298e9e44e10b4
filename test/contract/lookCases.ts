import type { ContractCase } from './contractCase';

/** Number formats and colours of cells. */
export const lookCases: readonly ContractCase[] = [
  {
    id: 'long texts are let go on in further lines of their cell',
    source: 'docs reference/spreadsheet/Range.md',
    run: ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      sheet.getRange('A1:B5').setWrap(true);
      return sheet.getRange('B2').getWrap();
    },
    expect: { value: true },
  },
  {
    id: 'setters of a range chain',
    source: 'docs reference/spreadsheet/Range.md',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1');
      const chained = range
        .setNumberFormats([['0']])
        .setValues([[1]])
        .setBackgrounds([['#ffffff']])
        .setNotes([['n']]);
      return chained.getValues();
    },
    expect: { value: [[1]] },
  },
  {
    id: 'number formats of another size than the range are refused',
    source: 'docs reference/spreadsheet/Range.md',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1:B1');
      return [
        [
          ['0', '0'],
          ['0', '0'],
        ],
        [['0']],
      ].map((formats) => {
        try {
          return range.setNumberFormats(formats) && 'taken';
        } catch {
          return 'refused';
        }
      });
    },
    expect: { value: ['refused', 'refused'] },
  },
  {
    id: 'number formats are kept as written',
    source: 'reported brucemcpherson/gas-fakes test/testsheets.js',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1:B1');
      return range.setNumberFormats([['0.#', '0.000']]).getNumberFormats();
    },
    expect: { value: [['0.#', '0.000']] },
  },
  {
    id: 'a range list formats each of its ranges and nothing between them',
    source: 'docs reference/spreadsheet/RangeList.md',
    run: ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      sheet.getRangeList(['A1:A2', 'C1']).setNumberFormat('0.000');
      return sheet
        .getRange('A1:C2')
        .getNumberFormats()
        .map((row) => row.map((format) => format === '0.000'));
    },
    expect: {
      value: [
        [true, false, true],
        [true, false, false],
      ],
    },
  },
  {
    id: 'an empty range list is refused',
    source: 'assumed',
    run: ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRangeList([]),
    expect: { refused: true },
  },
  {
    id: 'colours of another size than the range are refused',
    source: 'docs reference/spreadsheet/Range.md',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1:B1');
      return [
        [
          ['#ff0000', '#ff0000'],
          ['#ff0000', '#ff0000'],
        ],
        [['#ff0000']],
      ].map((colours) => {
        try {
          return range.setBackgrounds(colours) && 'taken';
        } catch {
          return 'refused';
        }
      });
    },
    expect: { value: ['refused', 'refused'] },
  },
  {
    id: 'colours are kept as written',
    source: 'reported brucemcpherson/gas-fakes test/testsheets.js',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1:B1');
      return range.setBackgrounds([['#ff0000', '#cccccc']]).getBackgrounds();
    },
    expect: { value: [['#ff0000', '#cccccc']] },
  },
  {
    id: 'a cell nobody coloured is white',
    source: 'reported brucemcpherson/gas-fakes test/testsheets.js',
    run: ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1').getBackgrounds(),
    expect: { value: [['#ffffff']] },
  },
  {
    id: 'null takes a colour away',
    source: 'docs reference/spreadsheet/Range.md',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1');
      range.setBackgrounds([['#ff0000']]).setBackgrounds([[null]]);
      return range.getBackgrounds()[0]?.[0] === '#ff0000';
    },
    expect: { value: false },
  },
];
