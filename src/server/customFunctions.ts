import type { Cell } from '../core/cell';
import type { FileContext } from '../core/table';
import { currencyOfLocale } from '../data/currency';
import { callFunction as call } from '../functions/callFunction';
import { DocumentSettings } from '../properties/documentSettings';
import { fileLanguage } from '../work/language';
import { attempt } from './attempt';

/** The file as a custom function may see it; without services English and UTC. */
function fileForFunction(): FileContext {
  const spreadsheet = attempt(() => SpreadsheetApp.getActiveSpreadsheet());
  const locale = attempt(() => spreadsheet?.getSpreadsheetLocale()) ?? '';
  const zone = attempt(() => spreadsheet?.getSpreadsheetTimeZone()) ?? 'UTC';
  return { lang: fileLanguage(new DocumentSettings(), locale), locale, zone, currency: currencyOfLocale(locale) };
}

/**
 * What every generated stub of a custom function calls.
 * @param args the stub's `arguments`
 */
export function callFunction(name: string, args: ArrayLike<unknown>): Cell[][] {
  return call(name, Array.from(args), fileForFunction());
}
