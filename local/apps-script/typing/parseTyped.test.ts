import { describe, expect, it } from 'vitest';
import { Formatted, FormulaText, WallClock } from '../file/stored';
import { localeRules } from './locales';
import { parseTyped } from './parseTyped';

const typed = (text: string, locale: string) => parseTyped(text, localeRules(locale), 2026);
const day = (year: number, month: number, date: number) => new WallClock(Date.UTC(year, month - 1, date));

describe('typing in every locale', () => {
  it.each(['ru_RU', 'kk_KZ', 'en_US'])('reads plain things alike in %s', (locale) => {
    expect(typed('', locale)).toBeUndefined();
    expect(typed('Анна', locale)).toBe('Анна');
    expect(typed('007', locale)).toBe(7);
    expect(typed("'007", locale)).toBe('007');
    expect(typed(' 12', locale)).toBe(12);
    expect(typed('-3', locale)).toBe(-3);
    expect(typed('+7', locale)).toBe(7);
    expect(typed('1e5', locale)).toEqual(new Formatted(100_000, '0.00E+00'));
    expect(typed('2026-02-28', locale)).toEqual(day(2026, 2, 28));
    expect(typed('TRUE', locale)).toBe(true);
    expect(typed('10%', locale)).toEqual(new Formatted(0.1, '0%'));
    expect(typed('=A1', locale)).toEqual(new FormulaText('=A1'));
    expect(typed('=', locale)).toBe('=');
    expect(typed('+7 961 123-45-67', locale)).toEqual(new FormulaText('=+7 961 123-45-67'));
    expect(typed('-', locale)).toBe('-');
    expect(typed('12 apples', locale)).toBe('12 apples');
    expect(typed('14:05', locale)).toBeInstanceOf(Formatted);
  });
});

describe('typing where the comma is the decimal sign', () => {
  it.each(['ru_RU', 'kk_KZ'])('reads numbers and dates in %s', (locale) => {
    expect(typed('12,5', locale)).toBe(12.5);
    expect(typed('1\u00a0234,50', locale)).toEqual(new Formatted(1234.5, '#,##0.00'));
    expect(typed('12,5 %', locale)).toEqual(new Formatted(0.125, '0.00%'));
    expect(typed('31.12.2026', locale)).toEqual(day(2026, 12, 31));
    expect(typed('1.2', locale)).toEqual(day(2026, 2, 1));
    expect(typed('1/2', locale)).toEqual(day(2026, 2, 1));
    expect(typed('31.12.26', locale)).toEqual(day(2026, 12, 31));
    expect(typed('29.02.2025', locale)).toBe('29.02.2025');
    expect(typed('31.12.2026 14:05', locale)).toEqual(new WallClock(Date.UTC(2026, 11, 31, 14, 5)));
    expect(typed('1,234,567', locale)).toBe('1,234,567');
  });

  it('knows the words of the locale for true and false', () => {
    expect(typed('ИСТИНА', 'ru_RU')).toBe(true);
    expect(typed('ИСТИНА', 'en_US')).toBe('ИСТИНА');
  });
});

describe('typing where the point is the decimal sign', () => {
  it('reads numbers and dates', () => {
    expect(typed('12.5', 'en_US')).toBe(12.5);
    expect(typed('1,000,000', 'en_US')).toEqual(new Formatted(1_000_000, '#,##0'));
    expect(typed('1/2', 'en_US')).toEqual(day(2026, 1, 2));
    expect(typed('12/31/2026', 'en_US')).toEqual(day(2026, 12, 31));
    expect(typed('31/12/2026', 'en_US')).toBe('31/12/2026');
    expect(typed('31.12.2026', 'en_US')).toBe('31.12.2026');
    expect(typed('2:05 pm', 'en_US')).toBeInstanceOf(Formatted);
  });

  // docs reference/spreadsheet/Range.md, the example of setValues
  it('reads money as numbers', () => {
    expect(typed('2.000', 'en_US')).toBe(2);
    expect(typed('$2.99', 'en_US')).toEqual(new Formatted(2.99, '"$"#,##0.00'));
  });
});
