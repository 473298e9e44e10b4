import { isLang, type Lang, langOfLocale } from '../core/lang';
import type { Settings } from '../core/ports';

/** Key of the language a person chose for this file. */
const KEY = 'rosta.lang';

/** The file's language: the person's choice, else the file's locale, else English. */
export function fileLanguage(settings: Settings, locale: string): Lang {
  const chosen = settings.get(KEY);
  return isLang(chosen) ? chosen : (langOfLocale(locale) ?? 'en');
}

/** Remembers the language a person chose for this file. */
export function chooseLanguage(settings: Settings, lang: Lang): void {
  settings.set(KEY, lang);
}
