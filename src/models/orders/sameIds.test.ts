import { describe, expect, it } from 'vitest';
import { readOrders } from '../../data/orders';
import { sameIds } from './sameIds';

const FILE = { lang: 'en', locale: 'en_US', zone: 'UTC', currency: '' } as const;

type Line = readonly [customer: string, date: string, amount: number, id: string];

function testsOf(lines: readonly Line[]) {
  const cells = {
    customer: lines.map(([customer]) => customer),
    date: lines.map(([, date]) => date),
    amount: lines.map(([, , amount]) => amount),
    order_id: lines.map(([, , , id]) => id),
  };
  const ids = sameIds(readOrders(cells, FILE).orders);
  return {
    shared: lines.map((_, line) => ids?.isShared(line)),
    apart: lines.map((_, line) => ids?.isFarApart(line)),
  };
}

/** Which lines of one customer and number are far apart. */
const apart = (...lines: (readonly [date: string, amount: number])[]) =>
  testsOf(lines.map(([date, amount]): Line => ['A', date, amount, 'x'])).apart;

describe('one number at different customers', () => {
  it('is told of each of its lines, refunds too, and of no other number', () => {
    const { shared } = testsOf([
      ['A', '2026-01-01', 5, 'x'],
      ['B', '2026-01-01', -5, 'x'],
      ['A', '2026-01-01', 5, 'x'],
      ['A', '2026-01-01', 5, 'y'],
      ['A', '2026-01-01', 5, 'y'],
    ]);
    expect(shared).toEqual([true, true, true, false, false]);
  });

  it('is not told of lines without a number', () => {
    const { shared, apart } = testsOf([
      ['A', '2026-01-01', 5, ''],
      ['B', '2026-06-01', 5, ''],
    ]);
    expect([shared, apart]).toEqual([
      [false, false],
      [false, false],
    ]);
  });
});

describe('one number far apart', () => {
  it('is told from 32 days on: 1 January and 2 February, not 1 February', () => {
    expect(apart(['2026-01-01', 5], ['2026-02-01', 5])).toEqual([false, false]);
    expect(apart(['2026-01-01', 5], ['2026-02-02', 5])).toEqual([true, true]);
  });

  it('is told whichever line stands first', () => {
    expect(apart(['2026-01-20', 5], ['2026-03-01', 5], ['2026-01-01', 5])).toEqual([true, true, true]);
    expect(apart(['2026-03-01', 5], ['2026-01-01', 5], ['2026-01-20', 5])).toEqual([true, true, true]);
  });

  it('is measured between purchases: a late refund makes nothing far apart and is never told', () => {
    expect(apart(['2026-01-01', 5], ['2026-03-01', -5])).toEqual([false, false]);
    expect(apart(['2026-01-01', 5], ['2026-03-01', 5], ['2026-03-02', -5])).toEqual([true, true, false]);
  });

  it('counts a line of amount 0 as a purchase', () => {
    expect(apart(['2026-01-01', 0], ['2026-03-01', 0])).toEqual([true, true]);
  });
});

it('without order numbers there is nothing to compare', () => {
  const { orders } = readOrders({ customer: ['A'], date: ['2026-01-01'], amount: [1] }, FILE);
  expect(sameIds(orders)).toBeUndefined();
});
