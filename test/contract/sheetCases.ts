import type { ContractCase } from './contractCase';

/** Sheets of the file: adding, naming, placing, deleting. */
export const sheetCases: readonly ContractCase[] = [
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
    source: 'reported googleapis/google-api-php-client#1293 (Sheets API)',
    run: ({ SpreadsheetApp }) => {
      const file = SpreadsheetApp.getActiveSpreadsheet();
      return file.deleteSheet(file.getActiveSheet());
    },
    expect: { refused: true },
  },
  {
    id: 'the words in which the only sheet is kept',
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
    source: 'reported asimlqt/php-google-spreadsheet-client#170 (Sheets API)',
    run: ({ SpreadsheetApp }) => {
      SpreadsheetApp.getActiveSpreadsheet().insertSheet('RFM');
      return SpreadsheetApp.getActiveSpreadsheet().insertSheet('RFM').getName();
    },
    expect: { refused: true },
  },
  {
    id: 'the words in which a taken sheet name is refused',
    source: 'assumed',
    run: ({ SpreadsheetApp }) => {
      SpreadsheetApp.getActiveSpreadsheet().insertSheet('RFM');
      return SpreadsheetApp.getActiveSpreadsheet().insertSheet('RFM').getName();
    },
    expect: { error: 'A sheet with the name "RFM" already exists. Please enter another name.' },
  },
  {
    id: 'a sheet name is taken whatever the case of its letters',
    source: 'assumed',
    run: ({ SpreadsheetApp }) => {
      SpreadsheetApp.getActiveSpreadsheet().insertSheet('RFM');
      return SpreadsheetApp.getActiveSpreadsheet().insertSheet('rfm').getName();
    },
    expect: { refused: true },
  },
  {
    id: 'a sheet name of more than 100 characters is refused',
    source: 'reported getodk/collect#2918 (Sheets API)',
    run: ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().insertSheet('x'.repeat(101)).getName(),
    expect: { refused: true },
  },
  {
    id: 'the place 0 is in front of all sheets',
    source: 'docs reference/spreadsheet/Spreadsheet.md',
    run: ({ SpreadsheetApp }) => {
      const file = SpreadsheetApp.getActiveSpreadsheet();
      file.insertSheet('RFM', 0);
      return file.getSheets()[0]?.getName();
    },
    expect: { value: 'RFM' },
  },
  {
    id: 'the id of a sheet is its own and does not change with its place',
    source: 'docs reference/spreadsheet/Sheet.md',
    run: ({ SpreadsheetApp }) => {
      const file = SpreadsheetApp.getActiveSpreadsheet();
      const first = file.getActiveSheet();
      const before = first.getSheetId();
      const made = file.insertSheet('RFM', 0);
      return [first.getSheetId() === before, made.getSheetId() === before];
    },
    expect: { value: [true, false] },
  },
  {
    id: 'a file above 10 000 000 cells is refused',
    source: 'reported nithinmurali/pygsheets#589 (Sheets API)',
    run: ({ SpreadsheetApp }) =>
      SpreadsheetApp.getActiveSpreadsheet().insertSheet('RFM').insertRowsAfter(1000, 400_000).getLastRow(),
    expect: { refused: true },
  },
  {
    id: 'the words in which a file above 10 000 000 cells is refused',
    source: 'assumed',
    run: ({ SpreadsheetApp }) =>
      SpreadsheetApp.getActiveSpreadsheet().insertSheet('RFM').insertRowsAfter(1000, 400_000).getLastRow(),
    expect: {
      error: 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    },
  },
];
