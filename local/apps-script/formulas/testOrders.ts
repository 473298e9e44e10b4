import { openSheet, type TestSheet } from './testSheet';

/** Orders: day, city, sum; the last row is blank but for a text among the sums. */
const ORDERS = [
  ['2026-01-05', 'Almaty', '10'],
  ['2026-01-06', 'Astana', '20'],
  ['2026-02-07', 'almaty', '30'],
  ['', '', 'n/a'],
];

/** A sheet with them. */
export function orders(locale = 'en_US'): TestSheet {
  const sheet = openSheet(locale);
  sheet.type(0, 0, ...ORDERS);
  return sheet;
}
