import type { ContractCase } from './contractCase';

/** What writing makes of texts, numbers and dates, and how they are read back. */
export const valueCases: readonly ContractCase[] = [
  {
    // Divided: jamiewilson/form-to-google-sheets#3 relies on it, vlucas/sheetquery#20 says that it is stored in the cell.
    id: 'a leading apostrophe is not read back',
    source: 'assumed',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1:C1');
      range.setValues([["'=1+1", "'007", "'text"]]);
      return range.getValues();
    },
    expect: { value: [['=1+1', '007', 'text']] },
  },
  {
    id: 'a text that begins with an equals sign does not stay text',
    source: 'docs reference/spreadsheet/Range.md',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1');
      range.setValues([['=1+1']]);
      return range.getValues()[0]?.[0] === '=1+1';
    },
    expect: { value: false },
  },
  {
    id: 'a leading apostrophe keeps a formula from being one',
    source: 'reported jamiewilson/form-to-google-sheets#3',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1');
      range.setValues([["'=1+1"]]);
      return String(range.getValues()[0]?.[0]).endsWith('=1+1');
    },
    expect: { value: true },
  },
  {
    id: 'a leading apostrophe keeps numbers and dates text',
    source: 'reported getodk/docs#1095, jpillora/node-edit-google-spreadsheet#66 (typed through the Sheets API)',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1:C1');
      range.setValues([["'007", "'2026-03-08", "'1940 10 5"]]);
      return range.getValues()[0]?.map((value) => typeof value);
    },
    expect: { value: ['string', 'string', 'string'] },
  },
  {
    id: 'a leading apostrophe keeps a telephone number text',
    source: 'reported theoephraim/node-google-spreadsheet#252 (typed through the Sheets API)',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1');
      range.setValues([["'+7 961 123-45-67"]]);
      return String(range.getValues()[0]?.[0]).endsWith('+7 961 123-45-67');
    },
    expect: { value: true },
  },
  {
    id: 'a text that looks like a number loses its leading zeros',
    source: 'reported vlucas/sheetquery#20',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1');
      range.setValues([['01234']]);
      return range.getValues();
    },
    expect: { value: [[1234]] },
  },
  {
    id: 'texts that look like numbers become numbers',
    source: 'reported brucemcpherson/gas-fakes#15',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1:B1');
      range.setValues([['2.000', '1,000,000']]);
      return range.getValues();
    },
    expect: { value: [[2, 1_000_000]] },
  },
  {
    id: 'an amount with the sign of the file’s currency is a number',
    source: 'assumed',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1:B1');
      range.setValues([['$2.99', '10%']]);
      return range.getValues();
    },
    expect: { value: [[2.99, 0.1]] },
  },
  {
    id: 'a text that looks like a date and a time becomes a Date',
    source: 'reported theoephraim/node-google-spreadsheet#252 (typed through the Sheets API)',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1');
      range.setValues([['2019-10-26 20:06:46']]);
      return range.getValues()[0]?.[0] instanceof Date;
    },
    expect: { value: true },
  },
  {
    id: 'the locale decides what the comma is: decimals in a Russian file',
    source: 'reported burnash/gspread#501 (a Swedish file, typed through the Sheets API)',
    locale: 'ru_RU',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1');
      range.setValues([['1234,1234']]);
      return range.getValues();
    },
    expect: { value: [[1234.1234]] },
  },
  {
    id: 'the locale decides what the comma is: decimals and shares in a Kazakh file',
    source: 'assumed',
    locale: 'kk_KZ',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1:B1');
      range.setValues([['12,5', '12,5%']]);
      return range.getValues();
    },
    expect: { value: [[12.5, 0.125]] },
  },
  {
    id: 'a comma divides thousands in an American file, wherever it stands',
    source: 'reported burnash/gspread#501 (typed through the Sheets API)',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1');
      range.setValues([['1234,1234']]);
      return range.getValues();
    },
    expect: { value: [[12_341_234]] },
  },
  {
    // Divided: burnash/gspread#501 (typed through the Sheets API) saw "1 234,1234" stay text, vlucas/sheetquery#20 saw "22 34"
    // become 2234.
    id: 'a space does not divide thousands in an American file',
    source: 'assumed',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1');
      range.setValues([['22 34']]);
      return range.getValues();
    },
    expect: { value: [['22 34']] },
  },
  {
    id: 'a text that begins with a plus sign does not stay text',
    source: 'assumed',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1');
      range.setValues([['+7 961 123-45-67']]);
      return range.getValues()[0]?.[0] === '+7 961 123-45-67';
    },
    expect: { value: false },
  },
  {
    id: 'the plain text format keeps numbers text',
    source: 'reported vlucas/sheetquery#20, getodk/collect#3703',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1:B1');
      range.setNumberFormats([['@', '@']]).setValues([['01234', '1/2']]);
      return range.getValues();
    },
    expect: { value: [['01234', '1/2']] },
  },
  {
    id: 'the plain text format makes text of a formula',
    source: 'assumed',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1');
      range.setNumberFormats([['@']]).setValues([['=1+1']]);
      return range.getValues();
    },
    expect: { value: [['=1+1']] },
  },
  {
    id: 'General is the automatic number format',
    source: 'reported brucemcpherson/gas-fakes notes/oddities.md, vlucas/sheetquery#20',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1');
      range
        .setNumberFormats([['@']])
        .setNumberFormats([['General']])
        .setValues([['5']]);
      return range.getValues();
    },
    expect: { value: [[5]] },
  },
  {
    id: 'an empty cell reads as an empty string',
    source: 'docs reference/spreadsheet/Range.md',
    run: ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1:B1').getValues(),
    expect: { value: [['', '']] },
  },
  {
    id: 'null and undefined clear a cell',
    source: 'assumed',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1:B1');
      range.setValues([['a', 'b']]);
      range.setValues([[null, undefined]]);
      return range.getValues();
    },
    expect: { value: [['', '']] },
  },
  {
    id: 'numbers, texts and booleans come back as they were written',
    source: 'docs reference/spreadsheet/Range.md',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1:C1');
      range.setValues([[1.5, 'text', true]]);
      return range.getValues();
    },
    expect: { value: [[1.5, 'text', true]] },
  },
  {
    id: 'a text of 50 000 characters fits into a cell',
    source: 'reported freelabz/secator#96 (Sheets API)',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1');
      range.setValues([['x'.repeat(50_000)]]);
      return range.getValues()[0]?.[0].length;
    },
    expect: { value: 50_000 },
  },
  {
    id: 'a text too long for a cell is refused',
    source: 'reported freelabz/secator#96 (Sheets API)',
    run: ({ SpreadsheetApp }) =>
      SpreadsheetApp.getActiveSpreadsheet()
        .getActiveSheet()
        .getRange('A1')
        .setValues([['x'.repeat(50_001)]]),
    expect: { refused: true },
  },
  {
    id: 'the words in which a text too long for a cell is refused',
    source: 'assumed',
    run: ({ SpreadsheetApp }) =>
      SpreadsheetApp.getActiveSpreadsheet()
        .getActiveSheet()
        .getRange('A1')
        .setValues([['x'.repeat(50_001)]]),
    expect: { error: 'Your input contains more than the maximum of 50000 characters in a single cell.' },
  },
];
