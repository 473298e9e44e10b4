import type { ContractCase } from './contractCase';

/** The file, its sheets, their marks, and its settings. */
export const fileCases: readonly ContractCase[] = [
  {
    id: 'a new sheet becomes the active one',
    source: 'docs reference/spreadsheet/Spreadsheet.md',
    run: ({ SpreadsheetApp }) => {
      const file = SpreadsheetApp.getActiveSpreadsheet();
      const made = file.insertSheet('RFM');
      return [file.getActiveSheet().getSheetId() === made.getSheetId(), file.getSheets().length];
    },
    expect: { value: [true, 2] },
  },
  {
    id: 'a sheet made at a place becomes the active one',
    source: 'docs reference/spreadsheet/Spreadsheet.md',
    run: ({ SpreadsheetApp }) => {
      const file = SpreadsheetApp.getActiveSpreadsheet();
      file.insertSheet('RFM', 0);
      return [file.getActiveSheet().getName(), file.getActiveSheet().getIndex()];
    },
    expect: { value: ['RFM', 1] },
  },
  {
    id: 'new sheets stand after the active one or at the place given, counted from 0',
    source: 'reported brucemcpherson/gas-fakes test/testsheetsvalues.js',
    run: ({ SpreadsheetApp }) => {
      const file = SpreadsheetApp.getActiveSpreadsheet();
      const first = file.getActiveSheet().getSheetId();
      file.insertSheet('s1');
      file.insertSheet('s2');
      file.insertSheet('s3', 1);
      file.insertSheet('s4', 0);
      return file.getSheets().map((sheet) => (sheet.getSheetId() === first ? 'first' : sheet.getName()));
    },
    expect: { value: ['s4', 'first', 's3', 's1', 's2'] },
  },
  {
    id: 'the index of a sheet is its place counted from 1',
    source: 'docs reference/spreadsheet/Sheet.md',
    run: ({ SpreadsheetApp }) => {
      const file = SpreadsheetApp.getActiveSpreadsheet();
      file.insertSheet('a');
      file.insertSheet('b', 0);
      return file.getSheets().map((sheet) => sheet.getIndex());
    },
    expect: { value: [1, 2, 3] },
  },
  {
    id: 'a deleted sheet is gone',
    source: 'docs reference/spreadsheet/Spreadsheet.md',
    run: ({ SpreadsheetApp }) => {
      const file = SpreadsheetApp.getActiveSpreadsheet();
      const made = file.insertSheet('RFM');
      file.deleteSheet(made);
      return file.getSheets().filter((sheet) => sheet.getName() === 'RFM').length;
    },
    expect: { value: 0 },
  },
  {
    id: 'after the active sheet is deleted another one is active',
    source: 'assumed',
    run: ({ SpreadsheetApp }) => {
      const file = SpreadsheetApp.getActiveSpreadsheet();
      const first = file.getActiveSheet().getSheetId();
      file.deleteSheet(file.insertSheet('RFM'));
      return file.getActiveSheet().getSheetId() === first;
    },
    expect: { value: true },
  },
  {
    id: 'the only sheet cannot be deleted',
    source: 'assumed',
    run: ({ SpreadsheetApp }) => {
      const file = SpreadsheetApp.getActiveSpreadsheet();
      return file.deleteSheet(file.getActiveSheet());
    },
    expect: { error: "You can't remove all the sheets in a document." },
  },
  {
    id: 'a sheet that is made active is the active one',
    source: 'docs reference/spreadsheet/Spreadsheet.md',
    run: ({ SpreadsheetApp }) => {
      const file = SpreadsheetApp.getActiveSpreadsheet();
      const first = file.getActiveSheet();
      file.insertSheet('RFM');
      return [
        file.setActiveSheet(first).getSheetId() === first.getSheetId(),
        file.getActiveSheet().getSheetId() === first.getSheetId(),
      ];
    },
    expect: { value: [true, true] },
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
    id: 'a property is kept, and null when there is none',
    source: 'docs reference/properties/Properties.md',
    run: ({ PropertiesService }) => {
      const properties = PropertiesService.getDocumentProperties();
      const missing = properties.getProperty('lang');
      properties.setProperty('lang', 'kk');
      return [missing, properties.getProperty('lang')];
    },
    expect: { value: [null, 'kk'] },
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
