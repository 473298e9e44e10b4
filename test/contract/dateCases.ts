import type { ContractCase } from './contractCase';

/** Dates: what they are in a script, and whose clock they follow. */
export const dateCases: readonly ContractCase[] = [
  {
    id: 'a typed date is a Date',
    source: 'docs reference/spreadsheet/Range.md',
    cells: [['3/8/2026']],
    run: ({ SpreadsheetApp }) =>
      SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1').getValues()[0]?.[0] instanceof Date,
    expect: { value: true },
  },
  {
    id: 'a typed date is midnight in the zone of the file: Almaty',
    source: 'reported davepar/gcalendarsync#2, loghound/Fitbit-for-Google-App-Script#21',
    zone: 'Asia/Almaty',
    cells: [['3/8/2026']],
    run: ({ SpreadsheetApp }) =>
      SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1').getValues()[0]?.[0].getTime() ===
      Date.UTC(2026, 2, 7, 19),
    expect: { value: true },
  },
  {
    id: 'a typed date is midnight in the zone of the file: New York',
    source: 'reported davepar/gcalendarsync#2, loghound/Fitbit-for-Google-App-Script#21',
    zone: 'America/New_York',
    cells: [['1/8/2026']],
    run: ({ SpreadsheetApp }) =>
      SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1').getValues()[0]?.[0].getTime() ===
      Date.UTC(2026, 0, 8, 5),
    expect: { value: true },
  },
  {
    id: 'the day comes first in a Russian file',
    source: 'assumed',
    locale: 'ru_RU',
    cells: [['08.03.2026']],
    run: ({ SpreadsheetApp }) =>
      SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1').getValues()[0]?.[0].getTime() ===
      Date.UTC(2026, 2, 7, 19),
    expect: { value: true },
  },
  {
    id: 'a written Date comes back as the same instant',
    source: 'assumed',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1');
      range.setValues([[new Date(Date.UTC(2026, 2, 8, 10, 30))]]);
      return range.getValues()[0]?.[0].getTime() === Date.UTC(2026, 2, 8, 10, 30);
    },
    expect: { value: true },
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
      return range.getValues()[0]?.[0].getTime() === Date.UTC(2026, 2, 8);
    },
    expect: { value: true },
  },
];
