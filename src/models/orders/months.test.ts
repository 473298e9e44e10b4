import { expect, it } from 'vitest';
import { readOrders } from '../../data/orders';
import { byMonth } from './months';

const FILE = { lang: 'en', locale: 'ru_RU', zone: 'UTC', currency: '' } as const;

/** Months of orders of 10 on some days; a line of a negative amount is a refund. */
function months(days: readonly string[], amount = 10) {
  const cells = { customer: days.map(() => 'A'), date: days, amount: days.map(() => amount) };
  const { orders } = readOrders(cells, FILE);
  return byMonth(orders, () => amount >= 0).map((month) => [month.month, month.orders, month.money]);
}

it('stand in a row over the turn of the year, those without orders too', () => {
  expect(months(['2026-02-01', '2025-11-30', '2025-11-01'])).toEqual([
    ['2025-11', 2, 20],
    ['2025-12', 0, 0],
    ['2026-01', 0, 0],
    ['2026-02', 1, 10],
  ]);
});

it('begin with the first order of the latest 60 months', () => {
  // 60 months end in January 2026 and begin in February 2021.
  expect(months(['1999-12-31', '2021-01-31', '2025-12-05', '2026-01-05'])).toEqual([
    ['2025-12', 1, 10],
    ['2026-01', 1, 10],
  ]);
  expect(months(['2021-02-01', '2026-01-05'])).toHaveLength(60);
});

it('are none when there are only refunds', () => {
  expect(months(['2026-01-05'], -10)).toEqual([]);
});
