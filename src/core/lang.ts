/** The languages Rosta speaks. A new language is one code here; the compiler then lists every missing text. */
export const LANGS = ['ru', 'kk', 'en'] as const;

/** One of the languages Rosta speaks. */
export type Lang = (typeof LANGS)[number];

/** A text in every language, or a template with `{placeholders}` (see i18n/template.ts). */
export type Localized = Readonly<Record<Lang, string>>;

/** Whether a value from outside is a language code of ours. */
export function isLang(value: unknown): value is Lang {
  return LANGS.some((lang) => lang === value);
}

/**
 * The language of a spreadsheet's or user's locale.
 * @param locale such as `ru_RU`, `kk-KZ`, `en`
 * @returns the language, or `undefined` when Rosta does not speak it
 */
export function langOfLocale(locale: string): Lang | undefined {
  const code = locale.slice(0, 2).toLowerCase();
  return isLang(code) ? code : undefined;
}
