import type { Lang } from '../core/lang';
import type { Settings, Store, Workbook } from '../core/ports';
import type { FileContext } from '../core/table';
import { currencyOfLocale } from '../data/currency';
import { DocumentStore } from '../properties/documentStore';
import { fileLanguage } from '../work/language';
import { attempt } from './attempt';

/** When not even the file can be asked, errors are told in English. */
export const NO_FILE: FileContext = { lang: 'en', locale: '', zone: 'UTC', currency: '' };

/** The file's context for a call whose client already knows the language; saves the remote call that would ask for it. */
export function fileIn(workbook: Workbook, lang: Lang): FileContext {
  const { locale, zone } = workbook.file();
  return { lang, locale, zone, currency: currencyOfLocale(locale) };
}

/** The file's context with the language chosen for the file. */
export function fileOf(workbook: Workbook, store: Store = new DocumentStore()): FileContext {
  // The language must not stand in the way where nothing of the document may be read.
  const settings: Settings = {
    get: (key) => attempt(() => store.get(key)),
    set: (key, value) => store.set(key, value),
  };
  return fileIn(workbook, fileLanguage(settings, workbook.file().locale));
}
