/**
 * Countries whose files separate arguments by a comma and write decimals with a point; all others use a semicolon and a
 * decimal comma. Google documents only that separators follow the file's locale; the countries are as people reported
 * them for the 72 locales of Sheets in 2022 (thread "locale differences in google sheets").
 */
const COMMA_COUNTRIES = [
  'AU',
  'CA',
  'CH',
  'CN',
  'EG',
  'GB',
  'HK',
  'IE',
  'IL',
  'IN',
  'JP',
  'KR',
  'MM',
  'MN',
  'MX',
  'PH',
].concat(['TH', 'TW', 'US']);

/** The one exception among those countries: French Canada. */
const SEMICOLON_LOCALES = ['fr_CA'];

/** Languages of locales that name no country. */
const COMMA_LANGUAGES = ['en', 'iw', 'ja', 'ko', 'th', 'zh'];

/** Whether formulas of a file separate arguments by `;`, columns of an array by `\` and write decimals with a comma. */
function usesSemicolon(locale: string): boolean {
  const [language = '', country] = locale.split(/[_-]/);
  if (country === undefined) return !COMMA_LANGUAGES.includes(language.toLowerCase());
  const isComma = COMMA_COUNTRIES.includes(country.toUpperCase());
  return !isComma || SEMICOLON_LOCALES.includes(`${language}_${country}`);
}

/** A text in quotes, a decimal number, or a sign that locales write differently. */
const PARTS = /"(?:[^"]|"")*"|\d+\.\d+|[{},]/g;

/**
 * A formula as a file of the locale wants it typed. An unknown locale gets semicolons, which files with commas
 * understand too (reported in the same thread).
 * @param formula in English notation, such as `=RFM(B2:B, A2:A, E2:E, , 0.5)`
 * @param locale of the spreadsheet, such as `ru_RU`
 * @example localFormula('=F({1.5, 2}, "a,b")', 'ru_RU') // '=F({1,5\ 2}; "a,b")'
 */
export function localFormula(formula: string, locale: string): string {
  if (!usesSemicolon(locale)) return formula;
  let braces = 0;
  return formula.replace(PARTS, (part) => {
    if (part === '{') braces += 1;
    if (part === '}') braces -= 1;
    if (part === ',') return braces > 0 ? '\\' : ';';
    return /^\d/.test(part) ? part.replace('.', ',') : part;
  });
}
