import { describe, expect, it } from 'vitest';
import { readOrders } from '../../data/orders';
import { oddRefunds } from './refunds';

const FILE = { lang: 'en', locale: 'en_US', zone: 'UTC', currency: '' } as const;

/** Of the lines of one customer, which are refunds without a purchase, and which above the purchases. */
function odd(...amount: readonly number[]) {
  const cells = { customer: amount.map(() => 'A'), date: amount.map(() => '2026-01-01'), amount };
  const { isAlone, isLarger } = oddRefunds(readOrders(cells, FILE).orders);
  return { alone: amount.map((_, line) => isAlone(line)), larger: amount.map((_, line) => isLarger(line)) };
}

describe('refunds of a customer', () => {
  it('without a purchase are alone, and not larger than purchases that are not there', () => {
    expect(odd(-1, -2)).toEqual({ alone: [true, true], larger: [false, false] });
  });

  it('above the purchases are told, each of them: 5 + 4 bought, 3 + 7 given back', () => {
    expect(odd(5, -3, 4, -7)).toEqual({ alone: [false, false, false, false], larger: [false, true, false, true] });
  });

  it('as high as the purchases are none of both, although 0.3 − 0.1 − 0.2 leaves dust in binary fractions', () => {
    expect(0.3 - 0.1 - 0.2).toBeLessThan(0);
    expect(odd(0.3, -0.1, -0.2)).toEqual({ alone: [false, false, false], larger: [false, false, false] });
  });

  it('beside an order of amount 0 are above the purchases; that order is no refund', () => {
    expect(odd(0, -5)).toEqual({ alone: [false, false], larger: [false, true] });
  });
});
