import { expect, it } from 'vitest';
import { readOrders } from '../../data/orders';
import { byMonth } from './months';

const FILE = { lang: 'en', locale: 'ru_RU', zone: 'UTC', currency: '' } as const;

/** Months of lines on some days, each of 10 unless it is told otherwise; a negative amount is a refund. */
function months(...lines: readonly (string | readonly [day: string, amount: number])[]) {
  const [date, amount] = [0, 1].map((i) => lines.map((line) => (typeof line === 'string' ? [line, 10] : line)[i]));
  const { orders } = readOrders({ customer: lines.map(() => 'A'), date: date ?? [], amount: amount ?? [] }, FILE);
  const { older, recent } = byMonth(orders, (line) => (orders.amount[line] ?? 0) >= 0);
  return [...older, ...recent].map((month) => [month.month, month.orders, month.money]);
}

it('stand in a row over the turn of the year, those without orders too', () => {
  expect(months('2026-02-01', '2025-11-30', '2025-11-01')).toEqual([
    ['2025-11', 2, 20],
    ['2025-12', 0, 0],
    ['2026-01', 0, 0],
    ['2026-02', 1, 10],
  ]);
});

it('begin and end with months that have only refunds, so that they add up', () => {
  expect(months(['2026-01-31', -4], '2026-02-01', '2026-02-02', ['2026-02-03', -3], ['2026-04-01', -5])).toEqual([
    ['2026-01', 0, -4],
    ['2026-02', 2, 17],
    ['2026-03', 0, 0],
    ['2026-04', 0, -5],
  ]);
  expect(months(['2026-01-05', -10])).toEqual([['2026-01', 0, -10]]);
});

it('are the latest 60; what is older is one entry', () => {
  // 60 months end in January 2026 and begin in February 2021.
  expect(months('1999-12-31', '2025-12-05', ['2021-01-31', -3], '2026-01-05', '2000-01-01')).toEqual([
    ['≤ 2021-01', 2, 17],
    ['2025-12', 1, 10],
    ['2026-01', 1, 10],
  ]);
  const full = months('2021-02-01', '2026-01-05');
  expect([full.length, full[0]]).toEqual([60, ['2021-02', 1, 10]]);
});

it('of no lines are none', () => {
  expect(months()).toEqual([]);
});
