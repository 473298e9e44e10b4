import { describe, expect, it } from 'vitest';
import { parseNumber } from './parseNumber';

describe('parseNumber', () => {
  it.each([
    ['1234', 1234],
    ['1 234,50 ₽', 1234.5],
    ['1\u00a0234\u00a0567,89', 1_234_567.89],
    ['1\u202f234', 1234],
    ['1,234.50', 1234.5],
    ['1.234,50', 1234.5],
    ["1'234.5", 1234.5],
    ['1’234’567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['1 234.567', 1234.567],
    ['12,5', 12.5],
    ['0,123', 0.123],
    ['1234,567', 1234.567],
    ['.5', 0.5],
    ['007', 7],
  ])('reads %s', (text, value) => {
    expect(parseNumber(text, 'ru_RU')).toBe(value);
    expect(parseNumber(text, 'en_US')).toBe(value);
  });

  it('leaves "1,234" and "1.234" to the locale', () => {
    expect(['ru_RU', 'kk_KZ', 'en_US', 'de_DE', ''].map((locale) => parseNumber('1,234', locale))).toEqual([
      1.234, 1.234, 1234, 1.234, 1234,
    ]);
    expect(['ru_RU', 'kk_KZ', 'en_US', 'de_DE', ''].map((locale) => parseNumber('1.234', locale))).toEqual([
      1.234, 1.234, 1.234, 1234, 1.234,
    ]);
  });

  it.each([
    ['100 руб.', 100],
    ['100р', 100],
    ['100 Р.', 100],
    ['5 000 тг', 5000],
    ['5 000 ₸', 5000],
    ['5000 теңге', 5000],
    ['KZT 5 000', 5000],
    ['12,50 RUB', 12.5],
    ['$12.50', 12.5],
    ['12,50 €', 12.5],
    ['12 USD', 12],
  ])('drops the currency of %s', (text, value) => {
    expect(parseNumber(text, 'ru_RU')).toBe(value);
  });

  it.each([
    ['-5', -5],
    ['−5', -5],
    ['–5', -5],
    ['- 5', -5],
    ['+5', 5],
    ['-$5', -5],
    ['$-5', -5],
    ['(1 234)', -1234],
    ['($5.50)', -5.5],
    ['−1 234,50 ₽', -1234.5],
    ['-0', 0],
  ])('reads the sign of %s', (text, value) => {
    expect(parseNumber(text, 'ru_RU')).toBe(value);
  });

  it.each([
    '',
    '   ',
    '-',
    '₽',
    '1,2,3',
    '12 34',
    '1 2345',
    '1234 567',
    '1,23,456',
    '12 %',
    '12%',
    '5-',
    '--5',
    '(-5)',
    '(5',
    '5,',
    '1e5',
    '12 шт',
    'р.',
    'abc',
    'NaN',
    'Infinity',
    '10–20',
    '1.2.3',
    '1.234,56.7',
    '12 руб 50 коп',
    '9'.repeat(41),
  ])('refuses "%s"', (text) => {
    expect(parseNumber(text, 'ru_RU')).toBeUndefined();
    expect(parseNumber(text, 'en_US')).toBeUndefined();
  });
});
