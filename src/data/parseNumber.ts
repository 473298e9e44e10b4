/** Currency signs and words that may stand before or after an amount. */
const CURRENCY = '(?:[₽₸$€£₴¥]|руб(?:\\.|лей|ля|ль)?|р\\.?|тг\\.?|тнг\\.?|теңге|тенге|rub|rur|kzt|usd|eur|gbp)';
const CURRENCY_BEFORE = new RegExp(`^${CURRENCY}\\s*(?=[-+\\u2212\\u2013\\d.,])`, 'i');
const CURRENCY_AFTER = new RegExp(`(?<=\\d)\\s*${CURRENCY}$`, 'i');
const SIGN = /^([-+\u2212\u2013])\s*/;

/** Longer text is no amount; the limit also keeps the patterns cheap on any cell. */
const LONGEST = 40;

/** Languages in whose numbers the comma, or the point, separates thousands; in all others a space does. */
const COMMA_GROUPS = ['en', 'zh', 'ja', 'ko', 'th', 'he', 'hi'];
const POINT_GROUPS = ['de', 'es', 'it', 'pt', 'nl', 'tr', 'id', 'da', 'el', 'ro', 'hr', 'sl', 'sr', 'vi', 'az'];

/**
 * Reads an amount that stands in a cell as text, the way people and exports write it.
 *
 * - Thousands may be separated by any space, an apostrophe, a comma or a point, always in groups of three.
 * - With both a comma and a point the last one is the decimal sign. One that occurs several times separates thousands.
 * - A single comma or point before exactly three digits ("1,234") is ambiguous: it separates thousands where the
 *   locale writes them so, otherwise it is the decimal sign. An unknown locale counts as English.
 * - Minus may be "-", "−" or "–" before the amount or its currency; brackets mean minus, as accountants write it.
 *   A minus behind the number is refused, since it may as well be a broken range.
 * - Currency signs and words are dropped. Percent, exponents and all other words are refused.
 *
 * @param locale such as `ru_RU`
 * @returns the number, or `undefined` when the text is not surely one
 * @example parseNumber('1 234,50 ₽', 'ru_RU') // 1234.5
 */
export function parseNumber(text: string, locale = ''): number | undefined {
  let rest = text.trim();
  if (rest.length > LONGEST) return undefined;
  // How programs write amounts: never ambiguous, and by far the most frequent.
  if (/^-?\d+(?:\.\d\d?)?$/.test(rest)) return Number(rest) + 0;
  const bracketed = /^\(([^()]*)\)$/.exec(rest)?.[1];
  if (bracketed !== undefined) rest = bracketed.trim();
  const signs: string[] = bracketed === undefined ? [] : ['-'];
  const takeSign = () => {
    rest = rest.replace(SIGN, (_, sign: string) => {
      signs.push(sign);
      return '';
    });
  };
  takeSign();
  rest = rest.replace(CURRENCY_BEFORE, '');
  takeSign();
  rest = rest.replace(CURRENCY_AFTER, '');
  const size = signs.length > 1 ? undefined : magnitude(rest, locale);
  if (size === undefined || size === 0) return size;
  return signs.length === 0 || signs[0] === '+' ? size : -size;
}

/** Digits with separators as a number that is not negative. */
function magnitude(digits: string, locale: string): number | undefined {
  if (/^\d+$/.test(digits)) return Number(digits);
  if (/^\d{1,3}(?:(?:\s\d{3})+|(?:['’]\d{3})+)(?:[.,]\d+)?$/.test(digits)) {
    return Number(digits.replace(/[\s'’]/g, '').replace(',', '.'));
  }
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(digits) || /^\d{1,3}(?:,\d{3}){2,}$/.test(digits)) {
    return Number(digits.replace(/,/g, ''));
  }
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(digits) || /^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) {
    return Number(digits.replace(/\./g, '').replace(',', '.'));
  }
  if (!/^\d*[.,]\d+$/.test(digits)) return undefined;
  const ambiguous = /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
  const grouped = ambiguous && digits.includes(groupSign(locale));
  return Number(digits.replace(/[.,]/, grouped ? '' : '.'));
}

/** What separates thousands in a locale. A table of ours and not Intl, whose data differ between hosts. */
function groupSign(locale: string): ',' | '.' | ' ' {
  const language = locale.slice(0, 2).toLowerCase();
  if (language === '' || COMMA_GROUPS.includes(language)) return ',';
  return POINT_GROUPS.includes(language) ? '.' : ' ';
}
