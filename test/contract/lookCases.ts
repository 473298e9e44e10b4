import type { ContractCase } from './contractCase';

/** Number formats, colours, notes and charts: what a report looks like. */
export const lookCases: readonly ContractCase[] = [
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
    id: 'colours of another size than the range are refused',
    source: 'docs reference/spreadsheet/Range.md',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1:B1');
      return [
        [
          ['red', 'red'],
          ['red', 'red'],
        ],
        [['red']],
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
    id: 'notes of another size than the range are refused',
    source: 'docs reference/spreadsheet/Range.md',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1:B1');
      return [
        [
          ['n', 'n'],
          ['n', 'n'],
        ],
        [['n']],
      ].map((notes) => {
        try {
          return range.setNotes(notes) && 'taken';
        } catch {
          return 'refused';
        }
      });
    },
    expect: { value: ['refused', 'refused'] },
  },
  {
    id: 'notes that are no table are refused',
    source: 'reported brucemcpherson/gas-fakes test/testsheets.js',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1');
      return Reflect.apply(range.setNotes, range, ['foo']);
    },
    expect: { error: "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes." },
  },
  {
    id: 'a number under a date format is a date',
    source: 'assumed',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1:B1');
      range.setNumberFormats([['yyyy-mm-dd', 'General']]).setValues([[46_387, 46_387]]);
      return range.getValues()[0]?.map((value) => typeof value);
    },
    expect: { value: ['object', 'number'] },
  },
  {
    id: 'a date written under a date format stays a date',
    source: 'assumed',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1');
      range.setNumberFormats([['dd.mm.yyyy']]).setValues([[new Date(Date.UTC(2026, 2, 8))]]);
      return range.getValues()[0]?.[0]?.getTime() === Date.UTC(2026, 2, 8);
    },
    expect: { value: true },
  },
  {
    id: 'the plain text format makes text of anything',
    source: 'assumed',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1:C1');
      range.setNumberFormats([['@', '@', '@']]).setValues([['=1+1', '007', '1/2']]);
      return range.getValues();
    },
    expect: { value: [['=1+1', '007', '1/2']] },
  },
  {
    id: 'a range list formats each of its ranges',
    source: 'docs reference/spreadsheet/RangeList.md',
    run: ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      sheet.getRange('A1:C1').setValues([[46_387, 46_387, 46_387]]);
      sheet.getRangeList(['A1:A', 'C1']).setNumberFormat('yyyy-mm-dd');
      return sheet
        .getRange('A1:C1')
        .getValues()[0]
        ?.map((value) => typeof value);
    },
    expect: { value: ['object', 'number', 'object'] },
  },
  {
    id: 'a chart is built and inserted',
    source: 'docs reference/spreadsheet/EmbeddedChartBuilder.md',
    run: ({ SpreadsheetApp, Charts }) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      const chart = sheet
        .newChart()
        .setChartType(Charts.ChartType.BAR)
        .addRange(sheet.getRange('A1:B8'))
        .setNumHeaders(1)
        .setPosition(5, 5, 0, 0)
        .setOption('title', 'Segments')
        .build();
      sheet.insertChart(chart);
      return 'inserted';
    },
    expect: { value: 'inserted' },
  },
  {
    id: 'a chart needs a place',
    source: 'assumed',
    run: ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().newChart().build(),
    expect: { error: 'Chart does not have a position set. Use setPosition to set it.' },
  },
];
