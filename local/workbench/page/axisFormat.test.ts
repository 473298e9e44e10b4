import { expect, test } from 'vitest';
import { axisFormat } from './axisFormat';

/** Intl groups with a no-break space in ru and a narrow one in others; tests look at one kind. */
const write = (format: string, locale: string, value: number): string =>
  axisFormat(format, locale)(value).replaceAll(/[\u00A0\u202F]/g, ' ');

test.each([
  ['0%', 'ru_RU', 0.41, '41 %'],
  ['0.0%', 'en_US', 0.4125, '41.3%'],
  ['#,##0 "₽"', 'ru_RU', 1234567, '1 234 567 ₽'],
  ['#,##0\\ [$₸-43F]', 'ru_RU', 1500, '1 500 ₸'],
  ['"$"#,##0.00', 'en_US', 1500, '$1,500.00'],
  ['0', 'en_US', 1500, '1,500'],
  ['0', 'kk_KZ', 250000, '250 000'],
  ['0.0', 'kk_KZ', 1.5, '1,5'],
  ['0%', 'kk_KZ', 0.4, '40%'],
  ['', 'ru_RU', 1500.126, '1 500,13'],
  ['#,##0;[Red]-#,##0', 'en_US', 1500, '1,500'],
])('%s in %s', (format, locale, value, text) => {
  expect(write(format, locale, value)).toBe(text);
});
