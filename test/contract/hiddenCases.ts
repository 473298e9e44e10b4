import type { ContractCase } from './contractCase';

const SHEET = 'docs reference/spreadsheet/Sheet.md';

/** Hidden sheets, the size of the grid, deleted rows, and what may be typed. */
export const hiddenCases: readonly ContractCase[] = [
  {
    id: 'a sheet is hidden',
    source: SHEET,
    run: ({ SpreadsheetApp }) => {
      const made = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Journal');
      const before = made.isSheetHidden();
      return [before, made.hideSheet().isSheetHidden()];
    },
    expect: { value: [false, true] },
  },
  {
    id: 'a hidden sheet is among the sheets and can be written and read',
    source: 'assumed',
    run: ({ SpreadsheetApp }) => {
      const file = SpreadsheetApp.getActiveSpreadsheet();
      const made = file.insertSheet('Journal').hideSheet();
      const values = made
        .getRange('A1')
        .setValues([['kept']])
        .getValues();
      return [file.getSheets().length, values];
    },
    expect: { value: [2, [['kept']]] },
  },
  {
    id: 'when the active sheet is hidden another one is active',
    source: 'assumed',
    run: ({ SpreadsheetApp }) => {
      const file = SpreadsheetApp.getActiveSpreadsheet();
      const first = file.getActiveSheet().getSheetId();
      file.insertSheet('Journal').hideSheet();
      return file.getActiveSheet().getSheetId() === first;
    },
    expect: { value: true },
  },
  {
    id: 'the only sheet to be seen cannot be hidden',
    source: SHEET,
    run: ({ SpreadsheetApp }) => {
      const file = SpreadsheetApp.getActiveSpreadsheet();
      file.insertSheet('Journal').hideSheet();
      return file.getActiveSheet().hideSheet().getName();
    },
    expect: { refused: true },
  },
  {
    id: 'the only sheet to be seen cannot be deleted',
    source: 'assumed',
    run: ({ SpreadsheetApp }) => {
      const file = SpreadsheetApp.getActiveSpreadsheet();
      file.insertSheet('Journal').hideSheet();
      return file.deleteSheet(file.getActiveSheet());
    },
    expect: { refused: true },
  },
  {
    id: 'deleted rows are gone, and what was below moves up',
    source: SHEET,
    cells: [['a'], ['b'], ['c'], ['d']],
    run: ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      const before = sheet.getMaxRows();
      sheet.deleteRows(2, 2);
      return [sheet.getRange('A1:A3').getValues(), before - sheet.getMaxRows()];
    },
    expect: { value: [[['a'], ['d'], ['']], 2] },
  },
  {
    id: 'columns are added at the end of the grid',
    source: SHEET,
    run: ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      const before = sheet.getMaxColumns();
      return [sheet.insertColumnsAfter(before, 3).getMaxColumns() - before, sheet.getLastColumn()];
    },
    expect: { value: [3, 0] },
  },
  {
    id: 'cleared cells are blank and keep their format',
    source: 'docs reference/spreadsheet/RangeList.md',
    cells: [['1', '2']],
    run: ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      const range = sheet.getRange('A1:A5').setNumberFormats([['0.00'], ['@'], ['@'], ['@'], ['@']]);
      sheet.getRangeList(['A1', 'A3:A5']).clearContent();
      const format = range.getNumberFormats()[0];
      return [sheet.getRange('A1:B1').getValues(), format];
    },
    expect: { value: [[['', 2]], ['0.00']] },
  },
  {
    id: 'a list of what may be typed is set and taken away',
    source: 'docs reference/spreadsheet/DataValidationBuilder.md',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A2:A10');
      const builder = SpreadsheetApp.newDataValidation().requireValueInList(['open', 'done'], true);
      const rows = range.setDataValidation(builder.setAllowInvalid(false).build()).getRow();
      return [rows, range.setDataValidation(null).getRow()];
    },
    expect: { value: [2, 2] },
  },
];
