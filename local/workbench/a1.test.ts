import { expect, test } from 'vitest';
import { cellAddress, columnLetters, parseA1 } from './a1';

test('columns count in letters without a zero', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

test('an address names a 0-based cell from 1', () => {
  expect(cellAddress(11, 1)).toBe('B12');
  expect(parseA1('b12')).toEqual({ sheet: undefined, area: { row: 11, column: 1, lastRow: 11, lastColumn: 1 } });
});

test('an area may be typed from any corner', () => {
  expect(parseA1('$C$9:A2')?.area).toEqual({ row: 1, column: 0, lastRow: 8, lastColumn: 2 });
});

test('a sheet may be named, in quotes when its name has spaces or apostrophes', () => {
  expect(parseA1('Orders!B12')?.sheet).toBe('Orders');
  expect(parseA1("'It''s RFM'!A1")?.sheet).toBe("It's RFM");
});

test('what is no address is not read', () => {
  expect(['', '12', 'B0', 'Заказы', 'A1:B', '!A1'].map(parseA1)).toEqual(Array(6).fill(undefined));
});
