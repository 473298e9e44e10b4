import type { Lang } from '../core/lang';
import type { Workbook } from '../core/ports';
import type { FileContext } from '../core/table';
import { currencyOfLocale } from '../data/currency';
import { DocumentSettings } from '../properties/documentSettings';
import { fileLanguage } from '../work/language';

/** When not even the file can be asked, errors are told in English. */
export const NO_FILE: FileContext = { lang: 'en', locale: '', zone: 'UTC', currency: '' };

/** The file's context for a call whose client already knows the language; saves the remote call that would ask for it. */
export function fileIn(workbook: Workbook, lang: Lang): FileContext {
  const { locale, zone } = workbook.file();
  return { lang, locale, zone, currency: currencyOfLocale(locale) };
}

/** The file's context with the language chosen for the file. */
export function fileOf(workbook: Workbook): FileContext {
  return fileIn(workbook, fileLanguage(new DocumentSettings(), workbook.file().locale));
}
