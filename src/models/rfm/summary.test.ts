import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregate } from '../../data/customers';
import { scoreCustomers } from './score';
import type { Scoring } from './scoring';
import { heatMap, summariseSegments, topShare } from './summary';

/** One line per order: the number of the customer, the day, the amount. */
function scored(lines: readonly (readonly [number, number, number])[], scoring: Scoring) {
  const orders = {
    n: lines.length,
    names: Array.from({ length: 1 + Math.max(...lines.map(([who]) => who)) }, (_, i) => `c${i}`),
    customer: Int32Array.from(lines, ([who]) => who),
    day: Int32Array.from(lines, ([, day]) => day),
    amount: Float64Array.from(lines, ([, , amount]) => amount),
    row: Int32Array.from(lines, (_, i) => i),
  };
  return scoreCustomers(aggregate(orders), scoring, 'check');
}

const TWO: Scoring = { kind: 'fixed', cuts: { recency: [5], frequency: [2], money: [100] } };

/** R 0, 0, 10, 20; F 2, 2, 1, 1; checks 100, 150, 60, 40; totals 200, 300, 60, 40, in all 600. */
const FOUR = [
  [0, 20, 150],
  [0, 19, 50],
  [1, 20, 150],
  [1, 20, 150],
  [2, 10, 60],
  [3, 0, 40],
] as const;

describe('summariseSegments', () => {
  it('adds up the customers of each segment, best first', () => {
    expect(summariseSegments(scored(FOUR, TWO))).toEqual([
      {
        code: 'champions',
        customers: 2,
        share: 0.5,
        orders: 4,
        revenue: 500,
        revenueShare: 500 / 600,
        meanRecency: 0,
        meanFrequency: 2,
        averageCheck: 125,
      },
      {
        code: 'lost',
        customers: 2,
        share: 0.5,
        orders: 2,
        revenue: 100,
        revenueShare: 100 / 600,
        meanRecency: 15,
        meanFrequency: 1,
        averageCheck: 50,
      },
    ]);
  });

  it('has no share of a revenue that is not above 0', () => {
    const [row] = summariseSegments(
      scored(
        [
          [0, 0, 10],
          [0, 1, -10],
        ],
        TWO,
      ),
    );
    expect([row?.revenue, row?.revenueShare, row?.averageCheck]).toEqual([0, null, 0]);
  });
});

describe('heatMap', () => {
  it('counts customers by R from the best down and F from 1 up', () => {
    expect(heatMap(scored([...FOUR, [4, 20, 1]], TWO))).toEqual([
      [1, 2],
      [2, 0],
    ]);
  });
});

describe('topShare', () => {
  it('says what the best customers bring: 300 of 600 from one of four', () => {
    expect(topShare(scored(FOUR, TWO))).toEqual({ customers: 1, of: 4, revenueShare: 0.5 });
    expect(topShare(scored(FOUR, TWO), 0.5)).toEqual({ customers: 2, of: 4, revenueShare: 500 / 600 });
  });

  it('rounds up to whole customers, but not because of fractions: 10 % of 30 are 3', () => {
    const thirty = scored(
      Array.from({ length: 30 }, (_, who) => [who, 0, 1] as const),
      TWO,
    );
    expect(topShare(thirty, 0.1).customers).toBe(3);
    expect(topShare(thirty, 0.11).customers).toBe(4);
  });

  it('has no share of a revenue that is not above 0', () => {
    const none = scored([[0, 0, 0]], TWO);
    expect(topShare(none)).toEqual({ customers: 1, of: 1, revenueShare: null });
  });
});

it('segments and heat map sum to the customers, orders and revenue, whatever the orders', () => {
  const line = fc.tuple(fc.nat(20), fc.nat(50), fc.integer({ min: -3, max: 100 }));
  const scoring = fc.constantFrom<Scoring>(TWO, { kind: 'mean' }, { kind: 'quantile', groups: 5, typed: false });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), scoring, (lines, how) => {
      const result = scored([...lines, [0, 0, 5]], how);
      const rows = summariseSegments(result);
      const sum = (pick: (row: (typeof rows)[number]) => number) => rows.reduce((all, row) => all + pick(row), 0);
      expect(sum((row) => row.customers)).toBe(result.customers.names.length);
      expect(sum((row) => row.orders)).toBe(result.customers.orders);
      expect(sum((row) => row.revenue)).toBeCloseTo(result.customers.revenue, 6);
      expect(sum((row) => row.share)).toBeCloseTo(1, 12);
      expect(
        heatMap(result)
          .flat()
          .reduce((a, b) => a + b, 0),
      ).toBe(result.customers.names.length);
    }),
    { seed: 5, numRuns: 100 },
  );
});
