import { describe, expect, it } from 'vitest';
import { civilDay } from '../../core/civilDate';
import { shopOrders } from './shopOrders';

const LAST = civilDay(2026, 11, 22) ?? 0;
const rows = shopOrders(LAST, 1);
const orders = rows.filter(({ amount }) => amount > 0);
const refunds = rows.filter(({ amount }) => amount < 0);

describe('the demo shop', () => {
  it('has 5 000 orders of 1 000 customers over 24 months', () => {
    expect(orders).toHaveLength(5000);
    expect(new Set(orders.map(({ customer }) => customer)).size).toBe(1000);
    const days = orders.map(({ day }) => day);
    expect(LAST - Math.min(...days)).toBeGreaterThan(700);
    expect(LAST - Math.min(...days)).toBeLessThan(731);
    expect(LAST - Math.max(...days)).toBeLessThan(3);
  });

  it('has refunds, each of an order and not before it', () => {
    expect(refunds.length).toBeGreaterThan(100);
    const byNumber = new Map(orders.map((row) => [row.order, row]));
    for (const refund of refunds) {
      const order = byNumber.get(refund.order);
      expect(order?.customer).toBe(refund.customer);
      expect(order?.amount).toBe(-refund.amount);
      expect(refund.day).toBeGreaterThanOrEqual(order?.day ?? Number.POSITIVE_INFINITY);
    }
  });

  it('is the same at every start', () => {
    expect(shopOrders(LAST, 1)).toEqual(rows);
  });
});
