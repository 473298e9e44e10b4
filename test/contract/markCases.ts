import type { ContractCase } from './contractCase';

const RANGE = 'docs reference/spreadsheet/Range.md';
const LOCATION = 'docs reference/spreadsheet/DeveloperMetadataLocation.md';
const MARK = 'docs reference/spreadsheet/DeveloperMetadata.md';
const TRIED = 'reported brucemcpherson/gas-fakes test/testsheetsdeveloper.js';

/** Marks: developer metadata on sheets, rows and columns. */
export const markCases: readonly ContractCase[] = [
  {
    id: 'marks of sheets, rows and columns are found by their key in the whole file',
    source: TRIED,
    run: ({ SpreadsheetApp }) => {
      const file = SpreadsheetApp.getActiveSpreadsheet();
      const first = file.getActiveSheet().addDeveloperMetadata('rosta', 'sheet');
      first.getRange('5:5').addDeveloperMetadata('rosta', 'row');
      file.insertSheet('Other').getRange('B:B').addDeveloperMetadata('rosta', 'column');
      first.addDeveloperMetadata('other', 'x');
      const found = file.createDeveloperMetadataFinder().withKey('rosta').find();
      return found.map((mark) => mark.getValue()).sort();
    },
    expect: { value: ['column', 'row', 'sheet'] },
  },
  {
    id: 'a sheet’s own marks are without those of its rows and columns',
    source: TRIED,
    run: ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      sheet.getRange('8:8').addDeveloperMetadata('row', 'x');
      sheet.getRange('G:G').addDeveloperMetadata('column', 'x');
      return sheet
        .addDeveloperMetadata('sheet', 'x')
        .getDeveloperMetadata()
        .map((mark) => mark.getKey());
    },
    expect: { value: ['sheet'] },
  },
  {
    id: 'the kind of a mark’s place compares by ===',
    source: LOCATION,
    run: ({ SpreadsheetApp }) => {
      const file = SpreadsheetApp.getActiveSpreadsheet();
      const sheet = file.getActiveSheet().addDeveloperMetadata('k', 'sheet');
      sheet.getRange('2:2').addDeveloperMetadata('k', 'row');
      sheet.getRange('C:C').addDeveloperMetadata('k', 'column');
      const { SHEET, ROW, COLUMN } = SpreadsheetApp.DeveloperMetadataLocationType;
      const kinds = new Map([
        ['sheet', SHEET],
        ['row', ROW],
        ['column', COLUMN],
      ]);
      const found = file.createDeveloperMetadataFinder().withKey('k').find();
      return found.map((mark) => mark.getLocation().getLocationType() === kinds.get(mark.getValue() ?? ''));
    },
    expect: { value: [true, true, true] },
  },
  {
    id: 'the place of a mark on a sheet is that sheet and no row or column',
    source: LOCATION,
    run: ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      const [mark] = sheet.addDeveloperMetadata('k', 'v').getDeveloperMetadata();
      const place = mark?.getLocation();
      return [place?.getSheet()?.getSheetId() === sheet.getSheetId(), place?.getRow(), place?.getColumn()];
    },
    expect: { value: [true, null, null] },
  },
  {
    id: 'the place of a mark on a row is that row and no sheet',
    source: LOCATION,
    run: ({ SpreadsheetApp }) => {
      const file = SpreadsheetApp.getActiveSpreadsheet();
      const sheet = file.getActiveSheet();
      sheet.getRange('5:5').addDeveloperMetadata('k', 'v');
      const [mark] = file.createDeveloperMetadataFinder().withKey('k').find();
      const place = mark?.getLocation();
      const row = place?.getRow();
      return [row?.getRow(), row?.getSheet().getSheetId() === sheet.getSheetId(), place?.getSheet()];
    },
    expect: { value: [5, true, null] },
  },
  {
    id: 'the place of a mark on a column is that column',
    source: LOCATION,
    run: ({ SpreadsheetApp }) => {
      const file = SpreadsheetApp.getActiveSpreadsheet();
      file.getActiveSheet().getRange('C:C').addDeveloperMetadata('k', 'v');
      const [mark] = file.createDeveloperMetadataFinder().withKey('k').find();
      return mark?.getLocation().getColumn()?.getColumn();
    },
    expect: { value: 3 },
  },
  {
    id: 'only whole rows and whole columns can be marked',
    source: TRIED,
    run: ({ SpreadsheetApp }) =>
      SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('B6:D6').addDeveloperMetadata('k', 'v').getRow(),
    expect: {
      error:
        'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    },
  },
  {
    id: 'a range knows its first row, its first column and its sheet',
    source: RANGE,
    run: ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      const range = sheet.getRange(4, 2, 3, 3);
      return [range.getRow(), range.getColumn(), range.getSheet().getSheetId() === sheet.getSheetId()];
    },
    expect: { value: [4, 2, true] },
  },
  {
    id: 'a mark is given another value',
    source: TRIED,
    run: ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().addDeveloperMetadata('k', 'old');
      sheet.getDeveloperMetadata()[0]?.setValue('new');
      return sheet.getDeveloperMetadata().map((mark) => mark.getValue());
    },
    expect: { value: ['new'] },
  },
  {
    id: 'a mark that is taken away is gone, and others stay',
    source: MARK,
    run: ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      const marks = sheet.addDeveloperMetadata('a', '1').addDeveloperMetadata('b', '2').getDeveloperMetadata();
      marks.find((mark) => mark.getKey() === 'a')?.remove();
      return sheet.getDeveloperMetadata().map((mark) => mark.getKey());
    },
    expect: { value: ['b'] },
  },
  {
    id: 'a mark on a row moves up when rows above it are deleted',
    source: 'assumed',
    run: ({ SpreadsheetApp }) => {
      const file = SpreadsheetApp.getActiveSpreadsheet();
      const sheet = file.getActiveSheet();
      sheet.getRange('5:5').addDeveloperMetadata('k', 'v');
      sheet.deleteRows(2, 2);
      const [mark] = file.createDeveloperMetadataFinder().withKey('k').find();
      return mark?.getLocation().getRow()?.getRow();
    },
    expect: { value: 3 },
  },
  {
    id: 'a mark goes with its row and with its sheet',
    source: 'assumed',
    run: ({ SpreadsheetApp }) => {
      const file = SpreadsheetApp.getActiveSpreadsheet();
      const sheet = file.getActiveSheet();
      sheet.getRange('5:5').addDeveloperMetadata('k', 'row');
      file.deleteSheet(file.insertSheet('Other').addDeveloperMetadata('k', 'sheet'));
      sheet.deleteRows(5, 1);
      return file.createDeveloperMetadataFinder().withKey('k').find().length;
    },
    expect: { value: 0 },
  },
];
