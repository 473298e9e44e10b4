/** Currency sign by country of a spreadsheet's locale; Sheets names no currency of a file, its locale is the best hint. */
const SIGNS: Readonly<Record<string, string>> = {
  RU: '₽',
  KZ: '₸',
  US: '$',
  GB: '£',
  BY: 'Br',
  KG: 'сом',
  UZ: 'сум',
  DE: '€',
  FR: '€',
  ES: '€',
  IT: '€',
};

/** Countries of locales that Sheets writes without one. */
const COUNTRY_OF_LANGUAGE: Readonly<Record<string, string>> = { ru: 'RU', kk: 'KZ', en: 'US' };

/**
 * The currency sign of a spreadsheet's locale.
 * @param locale such as `ru_RU`
 * @returns the sign, or `''` when the locale tells nothing
 */
export function currencyOfLocale(locale: string): string {
  const [language = '', country] = locale.split(/[_-]/);
  return SIGNS[country ?? COUNTRY_OF_LANGUAGE[language] ?? ''] ?? '';
}
