import { describe, expect, it } from 'vitest';
import { readOrders } from '../../data/orders';
import { largeAmount } from './largeAmounts';

const FILE = { lang: 'en', locale: 'en_US', zone: 'UTC', currency: '' } as const;

function limitOf(...amount: readonly number[]): number {
  const cells = { customer: amount.map(() => 'A'), date: amount.map(() => '2026-01-01'), amount };
  return largeAmount(readOrders(cells, FILE).orders);
}
const times = (count: number, amount: number): number[] => Array.from({ length: count }, () => amount);

describe('an amount is unusually large', () => {
  it('above ten medians, where all amounts are near each other', () => {
    expect(limitOf(...times(10, 100))).toBeCloseTo(1000, 6);
  });

  it('above the fence, where amounts spread by more than that', () => {
    // 1, 10 … 10^10: the median is 10^5, distances from it are 0 1 1 2 2 3 3 4 4 5 5 powers of ten, of which the middle one
    // is 3. Fence: 5 + 3.5 · 1.4826 · 3 = 20.5673 powers of ten, above the 6 of ten medians.
    const powers = Array.from({ length: 11 }, (_, i) => 10 ** i);
    expect(Math.log10(limitOf(...powers))).toBeCloseTo(20.5673, 6);
  });

  it('is known from ten purchases on; refunds and zeros are none', () => {
    expect(limitOf(...times(9, 100))).toBe(Number.POSITIVE_INFINITY);
    expect(limitOf(...times(9, 100), 0, -100)).toBe(Number.POSITIVE_INFINITY);
    expect(limitOf(...times(10, 100), ...times(20, -1), ...times(20, 0))).toBeCloseTo(1000, 6);
  });
});

it('looking for it leaves the amounts in their order', () => {
  const amount = [9, 8, 7, 6, 5, 4, 3, 2, 1, 10];
  const cells = { customer: amount.map(() => 'A'), date: amount.map(() => '2026-01-01'), amount };
  const { orders } = readOrders(cells, FILE);
  largeAmount(orders);
  expect([...orders.amount]).toEqual(amount);
});
