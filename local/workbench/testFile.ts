import type { AppsScript, CellValue } from '../apps-script/appsScript';
import { createAppsScript } from '../apps-script/createAppsScript';

/** A sheet of a test's file: its values, and what differs from the defaults. */
export interface TestSheet {
  readonly name: string;
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats by cell in A1 notation. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Pixels by 1-based column. */
  readonly widths?: Readonly<Record<number, number>>;
}

const LOOK = `
  function look(name, formats, widths) {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets().find((sheet) => sheet.getName() === name);
    for (const cell of Object.keys(formats)) sheet.getRangeList([cell]).setNumberFormat(formats[cell]);
    for (const column of Object.keys(widths)) sheet.setColumnWidths(Number(column), 1, widths[column]);
  }`;

/**
 * An open Russian file for the workbench's own tests, with an add-on in it.
 * @param code of the add-on, beside what the sheets' looks need; it has one HTML file, `page`
 * @param zone IANA zone of the file
 * @throws Error when a sheet's looks cannot be set
 */
export function testFile(sheets: readonly TestSheet[], code = '', zone = 'Asia/Almaty'): AppsScript {
  const scopes = [
    'spreadsheets.currentonly',
    'script.container.ui',
    'script.scriptapp',
    'forms',
    'script.send_mail',
    'script.external_request',
  ];
  const script = createAppsScript({
    bundle: {
      code: LOOK + code,
      html: { page: '<!doctype html><html><head><title>s</title></head></html>' },
      manifest: { oauthScopes: scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`) },
    },
    file: { name: 'Магазин', locale: 'ru_RU', zone },
  });
  const { control } = script;
  for (const { name, values, formats = {}, widths = {} } of sheets) {
    control.importValues(name, values);
    if (!script.run('look', [name, formats, widths]).ok) throw new Error(`The looks of ${name} cannot be set.`);
  }
  control.deleteSheet(0);
  return script;
}
