import type { ContractCase } from './contractCase';

/** The file, its sheets, marks, charts and settings. */
export const fileCases: readonly ContractCase[] = [
  {
    id: 'a new sheet becomes the active one',
    source: 'docs reference/spreadsheet/Spreadsheet.md',
    run: ({ SpreadsheetApp }) => {
      const file = SpreadsheetApp.getActiveSpreadsheet();
      const made = file.insertSheet('RFM');
      return [
        file.getActiveSheet().getSheetId() === made.getSheetId(),
        file.getSheets().map((sheet) => sheet.getName()).length,
      ];
    },
    expect: { value: [true, 2] },
  },
  {
    id: 'a taken sheet name is refused',
    source: 'assumed',
    run: ({ SpreadsheetApp }) => {
      SpreadsheetApp.getActiveSpreadsheet().insertSheet('RFM');
      return SpreadsheetApp.getActiveSpreadsheet().insertSheet('rfm');
    },
    expect: { error: 'A sheet with the name "rfm" already exists. Please enter another name.' },
  },
  {
    id: 'a sheet is found by its id',
    source: 'docs reference/spreadsheet/Spreadsheet.md',
    run: ({ SpreadsheetApp }) => {
      const file = SpreadsheetApp.getActiveSpreadsheet();
      const made = file.insertSheet('RFM');
      return file.getSheetById(made.getSheetId())?.getName();
    },
    expect: { value: 'RFM' },
  },
  {
    id: 'an unknown sheet id gives null',
    source: 'assumed',
    run: ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().getSheetById(123_456_789),
    expect: { value: null },
  },
  {
    id: 'a new sheet has 1000 rows and 26 columns',
    source: 'assumed',
    run: ({ SpreadsheetApp }) => {
      const made = SpreadsheetApp.getActiveSpreadsheet().insertSheet('RFM');
      return [made.getMaxRows(), made.getMaxColumns(), made.isSheetHidden()];
    },
    expect: { value: [1000, 26, false] },
  },
  {
    id: 'a mark on a sheet can be read',
    source: 'docs reference/spreadsheet/Sheet.md',
    run: ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      sheet.addDeveloperMetadata('model', 'rfm');
      return sheet.getDeveloperMetadata().map((mark) => [mark.getKey(), mark.getValue()]);
    },
    expect: { value: [['model', 'rfm']] },
  },
  {
    id: 'setters of a range chain',
    source: 'docs reference/spreadsheet/Range.md',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1');
      return (
        range
          .setValues([[1]])
          .setNumberFormat('0')
          .setBackground('#fff')
          .setNote('n') === range
      );
    },
    expect: { value: true },
  },
  {
    id: 'a range list formats several ranges',
    source: 'docs reference/spreadsheet/Sheet.md',
    run: ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      sheet.getRange('A1:B1').setValues([[46_387, 46_387]]);
      sheet.getRangeList(['A1:A', 'C1']).setNumberFormat('yyyy-mm-dd').setFontWeight('bold');
      return sheet
        .getRange('A1:B1')
        .getValues()[0]
        ?.map((value) => typeof value);
    },
    expect: { value: ['object', 'number'] },
  },
  {
    id: 'a chart is built and inserted',
    source: 'docs reference/spreadsheet/Sheet.md',
    run: ({ SpreadsheetApp, Charts }) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      const chart = sheet
        .newChart()
        .setChartType(Charts.ChartType.BAR)
        .addRange(sheet.getRange('A1:B8'))
        .setPosition(5, 5, 0, 0)
        .setOption('title', 'Segments')
        .build();
      sheet.insertChart(chart);
      return `${Charts.ChartType.BAR}`;
    },
    expect: { value: 'BAR' },
  },
  {
    id: 'a property is kept and forgotten',
    source: 'docs reference/properties/Properties.md',
    run: ({ PropertiesService }) => {
      const properties = PropertiesService.getDocumentProperties();
      const missing = properties.getProperty('lang');
      properties.setProperty('lang', 'kk');
      const kept = properties.getProperty('lang');
      properties.deleteProperty('lang');
      return [missing, kept, properties.getProperty('lang')];
    },
    expect: { value: [null, 'kk', null] },
  },
  {
    id: 'a property above 9 KB is refused',
    source: 'docs guides/quotas-and-limits.md',
    run: ({ PropertiesService }) =>
      PropertiesService.getDocumentProperties().setProperty('long', 'x'.repeat(9 * 1024 + 1)),
    expect: { error: 'Argument too large: value' },
  },
  {
    id: 'a store above 500 KB is refused',
    source: 'docs guides/quotas-and-limits.md',
    run: ({ PropertiesService }) => {
      const properties = PropertiesService.getDocumentProperties();
      for (let index = 0; index < 64; index += 1) properties.setProperty(`key${index}`, 'x'.repeat(8 * 1024));
    },
    expect: { error: 'You have exceeded the property storage quota. Please remove some properties and try again.' },
  },
];
