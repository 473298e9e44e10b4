import { intlLocale } from './intlLocale';

/**
 * Writes the numbers of an axis in a spreadsheet number format, as far as charts need it: percent, decimals and a sign
 * of money before or after. Thousands are always grouped, as people of the locale read large numbers.
 * @param format such as `0.0%`, `#,##0 "₽"`, or empty for plain numbers
 * @param locale such as `ru_RU`
 */
export function axisFormat(format: string, locale: string): (value: number) => string {
  const pattern = format.split(';')[0] ?? '';
  const match = /^(.*?)[#0][#0,]*(\.[0#]+)?(.*)$/.exec(pattern);
  const [, before = '', decimals = '', after = ''] = match ?? [];
  const percent = /%/.test(pattern);
  const numbers = new Intl.NumberFormat(intlLocale(locale), {
    style: percent ? 'percent' : 'decimal',
    useGrouping: true,
    minimumFractionDigits: decimals.replaceAll(/[.#]/g, '').length,
    maximumFractionDigits: match ? Math.max(0, decimals.length - 1) : 2,
  });
  // Kazakh puts no space before the sign of percent, by which it differs from the Russian numbers it borrows.
  if (percent && locale.startsWith('kk')) return (value) => numbers.format(value).replace(/\s%/, '%');
  if (percent) return (value) => numbers.format(value);
  const [prefix, suffix] = [literal(before), literal(after)];
  return (value) => prefix + numbers.format(value) + suffix;
}

/** The text a format shows around the number: quotes, escapes and colours taken away. */
function literal(part: string): string {
  return part
    .replaceAll(/\[\$([^\]-]*)[^\]]*\]/g, '$1')
    .replaceAll(/\[[^\]]*\]/g, '')
    .replaceAll(/["\\_]/g, '')
    .replaceAll(' ', '\u00A0');
}
