import type { FileContext } from '../core/table';
import { currencyOfLocale } from '../data/currency';
import { DocumentSettings } from '../properties/documentSettings';
import { fileLanguage } from '../work/language';
import { attempt } from './attempt';

/** The file as anything may see it, a custom function too; without services English and UTC. */
export function edgeFile(): FileContext {
  const spreadsheet = attempt(() => SpreadsheetApp.getActiveSpreadsheet());
  const locale = attempt(() => spreadsheet?.getSpreadsheetLocale()) ?? '';
  const zone = attempt(() => spreadsheet?.getSpreadsheetTimeZone()) ?? 'UTC';
  return { lang: fileLanguage(new DocumentSettings(), locale), locale, zone, currency: currencyOfLocale(locale) };
}
