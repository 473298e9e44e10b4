import type { Cell } from '../core/cell';
import type { FileContext } from '../core/table';
import { currencyOfLocale } from '../data/currency';
import { callFunction as call } from '../functions/callFunction';
import { DocumentSettings } from '../properties/documentSettings';
import { fileLanguage } from '../work/language';

/** One property of the file, or `undefined` where services are missing or refused. */
function read<T>(getter: (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) => T): T | undefined {
  try {
    return getter(SpreadsheetApp.getActiveSpreadsheet());
  } catch {
    return undefined;
  }
}

/** The file as a custom function may see it; without services English and UTC. */
function fileForFunction(): FileContext {
  const locale = read((spreadsheet) => spreadsheet.getSpreadsheetLocale()) ?? '';
  const zone = read((spreadsheet) => spreadsheet.getSpreadsheetTimeZone()) ?? 'UTC';
  return { lang: fileLanguage(new DocumentSettings(), locale), locale, zone, currency: currencyOfLocale(locale) };
}

/**
 * What every generated stub of a custom function calls.
 * @param args the stub's `arguments`
 */
export function callFunction(name: string, args: ArrayLike<unknown>): Cell[][] {
  return call(name, Array.from(args), fileForFunction());
}
