import { describe, expect, it } from 'vitest';
import { CellError, underFormat, WallClock } from '../file/stored';
import { localeRules } from '../typing/locales';
import { showCell } from './showCell';
import { typedText } from './typedText';

const ru = localeRules('ru_RU');
const en = localeRules('en_US');
const newYear = new WallClock(Date.UTC(2026, 11, 31));

describe('what a cell shows', () => {
  it.each([
    ['', 1234567.5, '1234567,5', '1234567.5'],
    ['', 0.1 + 0.2, '0,3', '0.3'],
    ['0', 1234.5, '1235', '1235'],
    ['#,##0', 1234567.5, '1\u00a0234\u00a0568', '1,234,568'],
    ['#,##0.00', -1234.5, '-1\u00a0234,50', '-1,234.50'],
    ['0.0%', 0.1234, '12,3%', '12.3%'],
    ['0%', 0.125, '13%', '13%'],
    ['#,##0" ₽"', 1234, '1\u00a0234 ₽', '1,234 ₽'],
    ['#,##0" шт., всего"', 1234, '1\u00a0234 шт., всего', '1,234 шт., всего'],
    ['#,##0[$₽]', 1234, '1\u00a0234₽', '1,234₽'],
    ['[=9]"◉ "0;[=3]"○ "0;0', 9, '◉ 9', '◉ 9'],
    ['[=9]"◉ "0;[=3]"○ "0;0', 3, '○ 3', '○ 3'],
    ['[=9]"◉ "0;[=3]"○ "0;0', 1, '1', '1'],
    ['@', 12.5, '12,5', '12.5'],
  ])('%s of %d', (format, value, russian, english) => {
    expect(showCell(value, format, ru)).toBe(russian);
    expect(showCell(value, format, en)).toBe(english);
  });

  it('shows dates by their format or by the locale', () => {
    expect(showCell(newYear, '', ru)).toBe('31.12.2026');
    expect(showCell(newYear, '', en)).toBe('12/31/2026');
    expect(showCell(newYear, 'yyyy-mm-dd', ru)).toBe('2026-12-31');
    expect(showCell(newYear, 'dd.mm.yyyy', en)).toBe('31.12.2026');
    expect(showCell(new WallClock(Date.UTC(2026, 11, 31, 14, 5)), '', ru)).toBe('31.12.2026 14:05:00');
  });

  // 46387 = days from 1899-12-30 to 2026-12-31, by any spreadsheet
  it('turns a date into its number under a number format and back', () => {
    expect(underFormat(newYear, '0')).toBe(46387);
    expect(underFormat(46387, 'dd.mm.yyyy')).toEqual(newYear);
  });

  it('shows the rest plainly', () => {
    expect(showCell(true, '', ru)).toBe('ИСТИНА');
    expect(showCell(undefined, '0.0%', ru)).toBe('');
    expect(showCell('текст', '0.0%', ru)).toBe('текст');
    expect(showCell(new CellError('#REF!', 'gone'), '', en)).toBe('#REF!');
  });
});

describe('what opens for editing', () => {
  it('can be typed again', () => {
    expect(typedText(12.5, '', ru)).toBe('12,5');
    expect(typedText(0.125, '0.0%', ru)).toBe('12,5%');
    expect(typedText(newYear, 'yyyy-mm-dd', en)).toBe('12/31/2026');
    expect(typedText('007', '', ru)).toBe("'007");
    expect(typedText('=A1', '', ru)).toBe("'=A1");
    expect(typedText('Анна', '', ru)).toBe('Анна');
  });
});
