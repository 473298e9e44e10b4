import { describe, expect, it } from 'vitest';
import {
  formatChance,
  formatMoney,
  formatNumber,
  formatPercent,
  formatShort,
  formatSigned,
  plainNumber,
} from './numbers';

// Expected texts follow the style guide: thousands U+202F in ru and kk, U+00A0 before a unit, minus U+2212.
describe('numbers in prose', () => {
  it('sets thousands apart from 1 000 up and uses the decimal comma in ru and kk', () => {
    expect(formatNumber(999, 'ru')).toBe('999');
    expect(formatNumber(1234567.5, 'ru', 1)).toBe('1\u202f234\u202f567,5');
    expect(formatNumber(1234, 'kk')).toBe('1\u202f234');
    expect(formatNumber(1234567.5, 'en', 1)).toBe('1,234,567.5');
  });

  it('writes a true minus and no minus for a number that rounds to zero', () => {
    expect(formatNumber(-5, 'ru')).toBe('\u22125');
    expect(formatNumber(-0.2, 'ru')).toBe('0');
  });

  it('writes a number as people type it, without thousands apart', () => {
    expect([plainNumber(1234.5, 'ru'), plainNumber(0.5, 'kk'), plainNumber(0.5, 'en')]).toEqual([
      '1234,5',
      '0,5',
      '0.5',
    ]);
  });

  it('signs what is measured from a middle, but not what rounds to it', () => {
    expect([1.26, -0.44, 0, 0.04, -0.04].map((value) => formatSigned(value, 'ru'))).toEqual([
      '+1,3',
      '\u22120,4',
      '0,0',
      '0,0',
      '0,0',
    ]);
  });

  it('keeps three digits that say something of a number of any unit, and all whole ones', () => {
    expect([1234.56, 123.4, 12.345, 1.2, 0.697, 0.01234, 5, 0, -0.5].map((value) => formatShort(value, 'ru'))).toEqual([
      ...['1\u202f235', '123', '12,3', '1,20', '0,70', '0,0123', '5', '0', '\u22120,50'],
    ]);
  });

  it('writes probabilities with two digits, the smallest not told apart', () => {
    expect([0.0174, 0.5, 1, 0.0009].map((p) => formatChance(p, 'ru'))).toEqual([
      '=\u00a00,017',
      '=\u00a00,5',
      '=\u00a01',
      '<\u00a00,001',
    ]);
  });

  it('writes percent with a space in ru and without one in kk and en', () => {
    expect(formatPercent(0.118, 'ru')).toBe('12\u00a0%');
    expect(formatPercent(0.118, 'kk')).toBe('12%');
    expect(formatPercent(0.074, 'en')).toBe('7.4%');
    expect(formatPercent(1, 'ru')).toBe('100\u00a0%');
  });

  it('drops small change from a thousand up and shortens from a million up', () => {
    expect(formatMoney(84000.4, 'ru', '₽')).toBe('84\u202f000\u00a0₽');
    expect(formatMoney(1_900_000, 'ru', '₽')).toBe('1,9\u00a0млн\u00a0₽');
    expect(formatMoney(12.5, 'kk', '₸')).toBe('12,50\u00a0₸');
    expect(formatMoney(1_900_000, 'en', '$')).toBe('$1.9M');
    expect(formatMoney(-1500, 'en', '')).toBe('\u22121,500');
    expect(formatMoney(-1500, 'en', '$')).toBe('\u2212$1,500');
    expect(formatMoney(999_999_999, 'ru', '₽')).toBe('1,0\u00a0млрд\u00a0₽');
    expect(formatPercent(0.0003, 'ru')).toBe('<\u00a00,1\u00a0%');
  });
});
