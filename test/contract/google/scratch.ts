import type { ContractCase } from '../contractCase';

/** What a case finds when it says nothing of the file. */
const DEFAULTS = { locale: 'en_US', zone: 'Asia/Almaty' };

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Locale and zone of a file. */
export interface Setting {
  readonly locale: string;
  readonly zone: string;
}

/** The file's present setting. */
export function settingOf(file: Spreadsheet): Setting {
  return { locale: file.getSpreadsheetLocale(), zone: file.getSpreadsheetTimeZone() };
}

/** Gives the file a locale and a zone; what already is so costs nothing. */
export function useSetting(file: Spreadsheet, { locale, zone }: Partial<Setting>): void {
  const wanted = { locale: locale ?? DEFAULTS.locale, zone: zone ?? DEFAULTS.zone };
  const present = settingOf(file);
  if (present.locale !== wanted.locale) file.setSpreadsheetLocale(wanted.locale);
  if (present.zone !== wanted.zone) file.setSpreadsheetTimeZone(wanted.zone);
}

/** Forgets all that is kept with the file. */
export function forgetProperties(): void {
  const properties = PropertiesService.getDocumentProperties();
  for (const key of Object.keys(properties.getProperties())) properties.deleteProperty(key);
}

/** Empties the file for a case: one new sheet, no properties, the setting and the cells it needs. */
export function emptyFile(file: Spreadsheet, item: ContractCase, number: number): void {
  forgetProperties();
  const before = file.getSheets();
  const sheet = file.insertSheet(`scratch ${number}`);
  for (const old of before) file.deleteSheet(old);
  useSetting(file, item);
  typeCells(sheet, item.cells);
}

/** Writes texts from A1 on, as if typed. */
export function typeCells(sheet: GoogleAppsScript.Spreadsheet.Sheet, cells: ContractCase['cells'] = []): void {
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
  if (columns === 0) return;
  const table = cells.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ''));
  sheet.getRange(1, 1, table.length, columns).setValues(table);
  SpreadsheetApp.flush();
}
