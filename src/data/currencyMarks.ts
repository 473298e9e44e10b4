/** Signs, short words and, from three letters on, beginnings of words by ISO code, as people write them beside a sum. */
const MARKS: readonly (readonly [code: string, starts: readonly string[]])[] = [
  ['RUB', ['₽', 'р', 'руб', 'rur']],
  ['KZT', ['₸', 'тг', 'тнг', 'тенге', 'теңге']],
  ['USD', ['$', 'us$', 'долл']],
  ['EUR', ['€', 'евро', 'еуро']],
  ['GBP', ['£']],
  ['UAH', ['₴', 'грн']],
  ['BYN', ['br']],
  ['KGS', ['сом']],
  ['UZS', ['сум']],
];

/** Signs to show for the codes above; other codes stand for themselves. */
const SIGNS: Readonly<Record<string, string>> = { RUB: '₽', KZT: '₸', USD: '$', EUR: '€', GBP: '£', UAH: '₴' };

/** Digits, what separates them, signs of plus and minus, brackets: all that is no currency in an amount. */
const NOT_CURRENCY = /[\d\s.,'’()+\u2212\u2013-]+/g;

/**
 * The ISO code a currency's sign, word or code means; a word nobody knows stands for itself, in capitals.
 * @returns `''` for a blank text
 * @example currencyCode('руб.') // 'RUB'
 */
export function currencyCode(text: string): string {
  const mark = text.trim().toLowerCase().replace(/\.+$/, '');
  const fits = (start: string): boolean => (start.length < 3 ? mark === start : mark.startsWith(start));
  const known = MARKS.find(([, starts]) => starts.some(fits));
  return known?.[0] ?? mark.toUpperCase();
}

/**
 * The currency an amount written as text names.
 * @returns its ISO code, or `''` when it names none
 * @example currencyOfAmount('1 234,50 ₸') // 'KZT'
 */
export function currencyOfAmount(text: string): string {
  // A mark stands before or after the number; most amounts have none, and this is the quick way to see it.
  if (/\d$/.test(text) && /^[\s\u2212\u2013+-]*\d/.test(text)) return '';
  return currencyCode(text.replace(NOT_CURRENCY, ''));
}

/** The sign by which people know a currency code; the code itself when it has none. */
export function currencySign(code: string): string {
  return SIGNS[code] ?? code;
}
