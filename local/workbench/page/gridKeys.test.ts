import { expect, test } from 'vitest';
import type { SheetView } from '../../apps-script/appsScript';
import { leap } from './gridKeys';

const SHEET: SheetView = {
  ...{ id: 1, name: 'Заказы', rows: 1000, columns: 26, lastRow: 501, lastColumn: 6, hidden: false, frozenRows: 1 },
  widths: {},
  charts: [],
};
const FROM = { row: 40, column: 2 };

function press(key: string, held: { ctrlKey?: boolean; shiftKey?: boolean } = {}, from = FROM) {
  return leap({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held }, from, SHEET, 21);
}

test('Home and End go along the row, with Ctrl to the corners of what is filled', () => {
  expect(press('Home')).toEqual({ row: 40, column: 0 });
  expect(press('End')).toEqual({ row: 40, column: 5 });
  expect(press('Home', { ctrlKey: true })).toEqual({ row: 0, column: 0 });
  expect(press('End', { ctrlKey: true })).toEqual({ row: 500, column: 5 });
});

test('PageUp and PageDown go by a screen, one row of it staying in sight, and end at the edges', () => {
  expect(press('PageDown')).toEqual({ row: 60, column: 2 });
  expect(press('PageUp')).toEqual({ row: 20, column: 2 });
  expect(press('PageUp', {}, { row: 3, column: 2 })).toEqual({ row: 0, column: 2 });
  expect(press('PageDown', {}, { row: 990, column: 2 })).toEqual({ row: 999, column: 2 });
});

test('other keys, and those that choose a range, are none of these', () => {
  expect(press('ArrowDown')).toBeUndefined();
  expect(press('End', { shiftKey: true })).toBeUndefined();
});
