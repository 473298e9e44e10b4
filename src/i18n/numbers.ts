import type { Lang } from '../core/lang';

const NARROW_SPACE = '\u202f';
const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';

/** Smaller shares are not 0 and are not told apart either. */
const SMALLEST_PERCENT = 0.1;
/** Smaller probabilities are not told apart either. */
const SMALLEST_CHANCE = 0.001;

/** Units for sums too long to read: from a million up, as every language here abbreviates them. */
const LARGE: readonly { readonly from: number; readonly unit: Readonly<Record<Lang, string>> }[] = [
  { from: 1e9, unit: { ru: 'млрд', kk: 'млрд', en: 'B' } },
  { from: 1e6, unit: { ru: 'млн', kk: 'млн', en: 'M' } },
];

/** Signs that English puts before the number. */
const LEADING_SIGNS = ['$', '€', '£'];

/** Whether a currency's sign stands before the number in a language. */
export function isLeadingSign(currency: string, lang: Lang): boolean {
  return lang === 'en' && LEADING_SIGNS.includes(currency);
}

/**
 * A number as text in prose: thousands apart, decimal comma in ru and kk, a true minus sign.
 * @param decimals digits after the separator, exactly
 */
export function formatNumber(value: number, lang: Lang, decimals = 0): string {
  const fixed = Math.abs(value).toFixed(decimals);
  const [whole = '0', fraction] = fixed.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, lang === 'en' ? ',' : NARROW_SPACE);
  const text = fraction === undefined ? grouped : `${grouped}${lang === 'en' ? '.' : ','}${fraction}`;
  const isNegative = value < 0 && Number(fixed) !== 0;
  return isNegative ? MINUS + text : text;
}

/** A number as it is, with the language's decimal sign and nothing else: as people type it. */
export function plainNumber(value: number, lang: Lang): string {
  return lang === 'en' ? String(value) : String(value).replace('.', ',');
}

/** A number with one digit and its sign, for what is measured from a middle: “+1,3”, “−0,4”, “0,0”. */
export function formatSigned(value: number, lang: Lang): string {
  const text = formatNumber(value, lang, 1);
  return value > 0 && Number(value.toFixed(1)) !== 0 ? `+${text}` : text;
}

/** Digits of a number that say something where nothing is known of its unit. */
const TELLING_DIGITS = 3;
const MOST_DECIMALS = 6;
/** Below this two decimals say too little. */
const SMALL = 0.1;

/**
 * A number of any unit with three digits that say something, none of the whole ones cut: “1 234”, “12,3”, “1,20”, “0,70”, “0,0123”,
 * “5”. Down to a tenth two decimals are enough, so that the bounds of an interval look alike.
 */
export function formatShort(value: number, lang: Lang): string {
  const size = Math.abs(value);
  if (Number.isInteger(value) || size >= 10 ** (TELLING_DIGITS - 1)) return formatNumber(value, lang);
  const telling = TELLING_DIGITS - 1 - Math.floor(Math.log10(size));
  return formatNumber(value, lang, size >= SMALL ? Math.min(2, telling) : Math.min(MOST_DECIMALS, telling));
}

/** A change of any unit with its sign and three digits that say something: “+4,22”, “−0,053”, “+1 250”. */
export function formatChange(value: number, lang: Lang): string {
  const text = formatShort(value, lang);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A probability behind its letter: “= 0,017”, “< 0,001”. */
export function formatChance(p: number, lang: Lang): string {
  const space = NO_BREAK_SPACE;
  return p < SMALLEST_CHANCE
    ? `<${space}${plainNumber(SMALLEST_CHANCE, lang)}`
    : `=${space}${plainNumber(Number(p.toPrecision(2)), lang)}`;
}

/** A fraction as percent: whole from 10 % up, one digit below. Kazakh and English write the sign without a space. */
export function formatPercent(share: number, lang: Lang): string {
  const percent = share * 100;
  const unit = `${lang === 'ru' ? NO_BREAK_SPACE : ''}%`;
  if (percent > 0 && percent < SMALLEST_PERCENT)
    return `<${NO_BREAK_SPACE}${formatNumber(SMALLEST_PERCENT, lang, 1)}${unit}`;
  const decimals = Math.abs(percent) >= 9.95 || percent === 0 ? 0 : 1;
  return `${formatNumber(percent, lang, decimals)}${unit}`;
}

/**
 * A sum of money: without small change from 1 000 up, shortened from a million up.
 * @param currency sign of the file's currency, or empty when unknown
 */
export function formatMoney(value: number, lang: Lang, currency: string): string {
  const size = Math.abs(value);
  // By the number as it will be shown: 999 999 999 rounds to a thousand millions, which is a milliard.
  const large = LARGE.find((step) => size >= step.from * (1 - 0.00005));
  if (large === undefined) return formatFullMoney(value, lang, currency);
  const number = `${formatNumber(value / large.from, lang, 1)}${lang === 'en' ? '' : NO_BREAK_SPACE}${large.unit[lang]}`;
  return withCurrency(number, lang, currency);
}

/** A sum of money, without small change from 1 000 up, not shortened however large: for what is counted after. */
export function formatFullMoney(value: number, lang: Lang, currency: string): string {
  const decimals = Math.abs(value) >= 1000 || Number.isInteger(value) ? 0 : 2;
  return withCurrency(formatNumber(value, lang, decimals), lang, currency);
}

function withCurrency(number: string, lang: Lang, currency: string): string {
  if (currency === '') return number;
  if (!isLeadingSign(currency, lang)) return `${number}${NO_BREAK_SPACE}${currency}`;
  return number.startsWith(MINUS) ? `${MINUS}${currency}${number.slice(1)}` : `${currency}${number}`;
}
