import { intlLocales } from './intlLocales';

/**
 * Writes the numbers of an axis in a spreadsheet number format, as far as charts need it: percent, decimals, groups of
 * thousands and a sign of money before or after.
 * @param format such as `0.0%`, `#,##0 "₽"`, or empty for plain numbers
 * @param locale such as `ru_RU`
 */
export function axisFormat(format: string, locale: string): (value: number) => string {
  const pattern = format.split(';')[0] ?? '';
  const match = /^(.*?)([#0][#0,]*)(\.[0#]+)?(.*)$/.exec(pattern);
  const [, before = '', whole = '', decimals = '', after = ''] = match ?? [];
  const percent = /%/.test(pattern);
  const numbers = new Intl.NumberFormat(intlLocales(locale), {
    style: percent ? 'percent' : 'decimal',
    useGrouping: !match || whole.includes(','),
    minimumFractionDigits: decimals.replaceAll(/[.#]/g, '').length,
    maximumFractionDigits: match ? Math.max(0, decimals.length - 1) : 2,
  });
  const [prefix, suffix] = percent ? ['', ''] : [literal(before), literal(after)];
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
