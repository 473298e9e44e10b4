import type { ContractCase } from './contractCase';

/** What a report adds to its cells: notes, widths, frozen rows, charts. */
export const reportCases: readonly ContractCase[] = [
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
    expect: { refused: true },
  },
  {
    id: 'the words in which notes that are no table are refused',
    source: 'assumed',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1');
      return Reflect.apply(range.setNotes, range, ['foo']);
    },
    expect: { error: "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes." },
  },
  {
    id: 'notes are kept as written, an empty text is no note',
    source: 'reported brucemcpherson/gas-fakes test/testsheets.js',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1:B1');
      return range.setNotes([['foo', '']]).getNotes();
    },
    expect: { value: [['foo', '']] },
  },
  {
    id: 'null takes a note away',
    source: 'docs reference/spreadsheet/Range.md',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1');
      return range
        .setNotes([['n']])
        .setNotes([[null]])
        .getNotes();
    },
    expect: { value: [['']] },
  },
  {
    id: 'columns get the width they are given',
    source: 'docs reference/spreadsheet/Sheet.md',
    run: ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      const before = sheet.getColumnWidth(4);
      sheet.setColumnWidths(2, 2, 200);
      return [sheet.getColumnWidth(2), sheet.getColumnWidth(3), sheet.getColumnWidth(4) === before];
    },
    expect: { value: [200, 200, true] },
  },
  {
    id: 'rows at the top freeze, and zero frees them',
    source: 'docs reference/spreadsheet/Sheet.md',
    run: ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      sheet.setFrozenRows(2);
      const frozen = sheet.getFrozenRows();
      sheet.setFrozenRows(0);
      return [frozen, sheet.getFrozenRows()];
    },
    expect: { value: [2, 0] },
  },
  {
    id: 'a chart stands on the sheet once it is inserted, not when it is built',
    source: 'docs reference/spreadsheet/EmbeddedChartBuilder.md',
    cells: [
      ['segment', 'customers'],
      ['loyal', '3'],
    ],
    run: ({ SpreadsheetApp, Charts }) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      const chart = sheet
        .newChart()
        .setChartType(Charts.ChartType.BAR)
        .addRange(sheet.getRange('A1:B2'))
        .setNumHeaders(1)
        .setPosition(5, 5, 0, 0)
        .setOption('title', 'Segments')
        .build();
      const before = sheet.getCharts().length;
      sheet.insertChart(chart);
      return [before, sheet.getCharts().length];
    },
    expect: { value: [0, 1] },
  },
  {
    id: 'a combo chart takes a kind and an axis for each of its series',
    source: 'docs chart-configuration-options.md',
    cells: [
      ['day', 'off', 'leads'],
      ['1', '0', '30'],
      ['2', '1', '20'],
    ],
    run: ({ SpreadsheetApp, Charts }) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      const chart = sheet
        .newChart()
        .setChartType(Charts.ChartType.COMBO)
        .addRange(sheet.getRange('A1:C3'))
        .setNumHeaders(1)
        .setPosition(5, 5, 0, 0)
        .setOption('seriesType', 'line')
        .setOption('series.0.type', 'steppedArea')
        .setOption('series.0.targetAxisIndex', 1)
        .setOption('vAxes.1.maxValue', 1)
        .setOption('series.1.lineDashStyle', [6, 4])
        .build();
      sheet.insertChart(chart);
      return sheet.getCharts().length;
    },
    expect: { value: 1 },
  },
  {
    id: 'a chart needs a place',
    source: 'assumed',
    run: ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().newChart().build(),
    expect: { error: 'Chart does not have a position set. Use setPosition to set it.' },
  },
];
