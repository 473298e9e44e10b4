import { type Lang, langOfLocale } from '../core/lang';

/** The language of a dialog's page, which from then on says so: the server's word first, then the browser's. */
export function pageLang(): Lang {
  const lang = langOfLocale(document.documentElement.lang) ?? langOfLocale(navigator.language) ?? 'en';
  document.documentElement.lang = lang;
  return lang;
}
