import { expect, test } from 'vitest';
import type { CellView, SheetView } from '../../apps-script/appsScript';
import { clipboardTexts, gridRows, shapeOf, spillWidth } from './gridModel';

const SHEET: SheetView = {
  id: 1,
  name: 'RFM',
  rows: 1000,
  columns: 26,
  lastRow: 5,
  lastColumn: 4,
  hidden: false,
  frozenRows: 1,
  widths: { 0: 40, 1: 60 },
  charts: [],
};
const text = (value: string): CellView => ({ text: value, kind: value === '' ? 'blank' : 'text' });

test('a text runs over blank cells up to the next one that holds something', () => {
  const row = [text('Итог по покупателям'), text(''), text(''), text('n')];
  expect(spillWidth(SHEET, 0, (column) => row[column])).toBe(40 + 60 + 100);
  expect(spillWidth(SHEET, 3, (column) => row[column])).toBe(23 * 100);
});

test('rows below the frozen ones keep their place in the sheet', () => {
  expect(gridRows(2, 4)).toEqual([{ row: 2 }, { row: 3 }]);
  expect(gridRows(4, 2)).toEqual([]);
});

test('editing a cell does not change the shape, adding rows does', () => {
  expect(shapeOf({ ...SHEET, lastRow: 6 })).toBe(shapeOf(SHEET));
  expect(shapeOf({ ...SHEET, rows: 2000 })).not.toBe(shapeOf(SHEET));
});

test('copied texts with tabs, lines or quotes are quoted', () => {
  expect(clipboardTexts([[text('a'), text('b\tc'), text('d\n"e"')]])).toEqual([['a', '"b\tc"', '"d\n""e"""']]);
});
