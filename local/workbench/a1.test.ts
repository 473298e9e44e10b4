import { expect, test } from 'vitest';
import { cellAddress, parseAddress } from './a1';

test('an address names a 0-based cell from 1', () => {
  expect(cellAddress(11, 1)).toBe('B12');
  expect(parseAddress(' b12')).toEqual({
    sheet: undefined,
    area: { row: 11, column: 1, lastRow: 11, lastColumn: 1 },
  });
});

test('an area may be typed from any corner', () => {
  expect(parseAddress('$C$9:A2')?.area).toEqual({ row: 1, column: 0, lastRow: 8, lastColumn: 2 });
});

test('a sheet may be named, in quotes when its name has spaces or apostrophes', () => {
  expect(parseAddress('Orders!B12')?.sheet).toBe('Orders');
  expect(parseAddress("'It''s RFM'!A1")?.sheet).toBe("It's RFM");
});

test('whole columns and rows, and ranges open to the end', () => {
  expect(parseAddress('A:A')?.area).toEqual({ row: 0, column: 0, lastRow: undefined, lastColumn: 0 });
  expect(parseAddress('2:2')?.area).toEqual({ row: 1, column: 0, lastRow: 1, lastColumn: undefined });
  expect(parseAddress("'Заказы (демо)'!B2:B")).toEqual({
    sheet: 'Заказы (демо)',
    area: { row: 1, column: 1, lastRow: undefined, lastColumn: 1 },
  });
});

test('what is no address is not read', () => {
  const texts = ['', '12', 'B0', 'Заказы', 'A1:Б', '!A1', 'Orders!'];
  expect(texts.filter((text) => parseAddress(text) !== undefined)).toEqual([]);
});
