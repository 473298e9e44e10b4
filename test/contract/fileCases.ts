import type { ContractCase } from './contractCase';

/** The file itself: marks on its sheets, its settings, and its properties. */
export const fileCases: readonly ContractCase[] = [
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
    id: 'a mark belongs to its sheet alone',
    source: 'docs reference/spreadsheet/Sheet.md',
    run: ({ SpreadsheetApp }) => {
      const file = SpreadsheetApp.getActiveSpreadsheet();
      file.getActiveSheet().addDeveloperMetadata('model', 'rfm');
      return file.insertSheet('RFM').getDeveloperMetadata().length;
    },
    expect: { value: 0 },
  },
  {
    id: 'marking a sheet hands back the sheet',
    source: 'docs reference/spreadsheet/Sheet.md',
    run: ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      return sheet.addDeveloperMetadata('model', 'rfm').getSheetId() === sheet.getSheetId();
    },
    expect: { value: true },
  },
  {
    id: 'the file has an id that stays',
    source: 'docs reference/spreadsheet/Spreadsheet.md',
    run: ({ SpreadsheetApp }) => {
      const id = SpreadsheetApp.getActiveSpreadsheet().getId();
      return [typeof id, id.length > 0, id === SpreadsheetApp.getActiveSpreadsheet().getId()];
    },
    expect: { value: ['string', true, true] },
  },
  {
    id: 'the file tells its locale',
    source: 'docs reference/spreadsheet/Spreadsheet.md',
    run: ({ SpreadsheetApp }) => typeof SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale(),
    expect: { value: 'string' },
  },
  {
    id: 'the locale of an American file is language and country',
    source: 'assumed',
    locale: 'en_US',
    run: ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale(),
    expect: { value: 'en_US' },
  },
  {
    id: 'the locale of a Russian file begins with ru',
    source: 'assumed',
    locale: 'ru_RU',
    run: ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale().slice(0, 2),
    expect: { value: 'ru' },
  },
  {
    id: 'the locale of a Kazakh file begins with kk',
    source: 'assumed',
    locale: 'kk_KZ',
    run: ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale().slice(0, 2),
    expect: { value: 'kk' },
  },
  {
    id: 'the file tells its zone by its long name',
    source: 'docs reference/spreadsheet/Spreadsheet.md',
    zone: 'America/New_York',
    run: ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(),
    expect: { value: 'America/New_York' },
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
    id: 'setting a property chains, and the last value counts',
    source: 'docs reference/properties/Properties.md',
    run: ({ PropertiesService }) =>
      PropertiesService.getDocumentProperties().setProperty('lang', 'ru').setProperty('lang', 'kk').getProperty('lang'),
    expect: { value: 'kk' },
  },
  {
    id: 'a property of 8 KB is kept',
    source: 'docs guides/quotas-and-limits.md',
    run: ({ PropertiesService }) => {
      const properties = PropertiesService.getDocumentProperties();
      properties.setProperty('long', 'x'.repeat(8 * 1024));
      return properties.getProperty('long')?.length;
    },
    expect: { value: 8192 },
  },
  {
    id: 'a property above 9 KB is refused',
    source: 'docs guides/quotas-and-limits.md',
    run: ({ PropertiesService }) =>
      PropertiesService.getDocumentProperties().setProperty('long', 'x'.repeat(9 * 1024 + 1)),
    expect: { refused: true },
  },
  {
    id: 'the words in which a property above 9 KB is refused',
    source: 'assumed',
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
    expect: { refused: true },
  },
  {
    id: 'the words in which a store above 500 KB is refused',
    source: 'reported lucasvtiradentes/gcal-sync#115',
    run: ({ PropertiesService }) => {
      const properties = PropertiesService.getDocumentProperties();
      for (let index = 0; index < 64; index += 1) properties.setProperty(`key${index}`, 'x'.repeat(8 * 1024));
    },
    expect: { error: 'You have exceeded the property storage quota. Please remove some properties and try again.' },
  },
];
