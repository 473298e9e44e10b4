import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../core/appError';
import { aggregate } from '../../data/customers';
import { readOrders } from '../../data/orders';
import { RFM_ERRORS } from './errors';
import { type Scored, scoreCustomers } from './score';
import { scoreText } from './scoreText';
import type { Money, Scoring } from './scoring';
import { SEGMENTS } from './segments';

type Row = readonly [customer: string, day: number, amount: number];
const FILE = { lang: 'en', locale: 'en_US', zone: 'UTC', currency: '' } as const;
/** Day 0 of the cases, as a serial of Sheets. */
const START = 45_000;

function scored(rows: readonly Row[], scoring: Scoring, money: Money = 'check'): Scored {
  const { orders } = readOrders(
    { customer: rows.map((row) => row[0]), date: rows.map((row) => START + row[1]), amount: rows.map((row) => row[2]) },
    FILE,
  );
  return scoreCustomers(aggregate(orders), scoring, money);
}

/** Score text by customer, in the order of the report. */
const texts = ({ order, customers, r, f, m, groups }: Scored) =>
  Array.from(order, (i) => [customers.names[i], scoreText(r[i] ?? 0, f[i] ?? 0, m[i] ?? 0, groups)]);

const quantile = (groups: number, typed = true): Scoring => ({ kind: 'quantile', groups, typed });

/** Recency 0, 10, 20, 30, 40; orders 3, 1, 1, 1, 1; checks 50, 40, 30, 20, 10. */
const FIVE: readonly Row[] = [
  ['a', 40, 50],
  ['a', 39, 50],
  ['a', 38, 50],
  ['b', 30, 40],
  ['c', 20, 30],
  ['d', 10, 20],
  ['e', 0, 10],
];

describe('scoreCustomers by quantiles', () => {
  it('scores five customers in five groups', () => {
    // n = 5, k = 5: places 4·i/5 = 0.8, 1.6, 2.4, 3.2, so R cuts 8, 16, 24, 32, F cuts 1, 1, 1, 1.4, M cuts 18, 26, 34, 42.
    const result = scored(FIVE, quantile(5));
    expect(result.cuts.recency).toEqual([8, 16, 24, 32]);
    expect(result.cuts.money).toEqual([18, 26, 34, 42]);
    expect(result.cuts.frequency.slice(0, 3)).toEqual([1, 1, 1]);
    expect(result.cuts.frequency[3]).toBeCloseTo(1.4, 12);
    expect(texts(result)).toEqual([
      ['a', '555'],
      ['b', '414'],
      ['c', '313'],
      ['d', '212'],
      ['e', '111'],
    ]);
    expect(Array.from(result.order, (i) => SEGMENTS[result.segment[i] ?? 0])).toEqual([
      'champions',
      'loyal',
      'need_attention',
      'about_to_sleep',
      'lost',
    ]);
  });

  it('takes a value on a cut with the group below it', () => {
    // n = 3, k = 2: the cut is the middle value itself; only what is above it scores 2, and R of 5 is not worse than 5.
    const rows: Row[] = [
      ['a', 10, 3],
      ['b', 5, 2],
      ['c', 0, 1],
    ];
    expect(texts(scored(rows, quantile(2)))).toEqual([
      ['a', '212'],
      ['b', '211'],
      ['c', '111'],
    ]);
  });

  it('works from one buyer: nothing lies above a cut', () => {
    expect(texts(scored([['a', 0, 9]], quantile(5, false)))).toEqual([['a', '511']]);
  });

  it('refuses a typed number of groups above the number of customers', () => {
    const run = () => scored(FIVE, quantile(6));
    expect(run).toThrow(new AppError(RFM_ERRORS.GROUPS_TOO_MANY, { groups: 6, customers: 5 }));
  });

  it('joins scores by hyphens when there are more than nine groups', () => {
    expect([scoreText(5, 4, 5, 9), scoreText(10, 1, 10, 10)]).toEqual(['545', '10-1-10']);
  });
});

describe('scoreCustomers by means', () => {
  it('gives 2 to what is at least as good as the mean: R 20, F 1.4, M 30', () => {
    expect(texts(scored(FIVE, { kind: 'mean' }))).toEqual([
      ['a', '222'],
      ['b', '212'],
      ['c', '212'],
      ['d', '111'],
      ['e', '111'],
    ]);
  });

  it('does not let the dust of fractions decide: 0.1, 0.2 and 0.3 have the mean 0.2', () => {
    const { m } = scored(
      [
        ['a', 0, 0.1],
        ['b', 0, 0.2],
        ['c', 0, 0.3],
      ],
      { kind: 'mean' },
    );
    expect([...m]).toEqual([1, 2, 2]);
  });
});

describe('scoreCustomers by fixed cut points', () => {
  it('takes a cut itself for good: R = 100 and M = 2000 of the five-system text', () => {
    const fixed: Scoring = { kind: 'fixed', cuts: { recency: [100], frequency: [2], money: [2000] } };
    // The newest order is on day 100, so R is 100 for orders of day 0 and 101 for the day before.
    const rows: Row[] = [
      ['now', 100, 5000],
      ['on', 0, 2000],
      ['on', 0, 2000],
      ['off', 0, 1999],
      ['late', -1, 2000],
    ];
    expect(texts(scored(rows, fixed))).toEqual([
      ['on', '222'],
      ['now', '212'],
      ['off', '211'],
      ['late', '112'],
    ]);
  });

  it('scores by the total when asked: 3 × 50 is 150, the checks stay as they are', () => {
    const fixed: Scoring = { kind: 'fixed', cuts: { recency: [5], frequency: [2], money: [100] } };
    const byTotal = scored(FIVE, fixed, 'total');
    expect([...byTotal.m]).toEqual([2, 1, 1, 1, 1]);
    expect([...byTotal.check]).toEqual([50, 40, 30, 20, 10]);
    expect([...scored(FIVE, fixed).m]).toEqual([1, 1, 1, 1, 1]);
  });
});

it('sorts by R, F, M, money, all descending, then by name', () => {
  const rows: Row[] = [
    ['b', 0, 5],
    ['ä', 0, 5],
    ['Z', 0, 5],
    ['c', 0, 7],
    ['d', 0, 40],
    ['e', -9, 90],
  ];
  const fixed: Scoring = { kind: 'fixed', cuts: { recency: [5], frequency: [2], money: [10] } };
  expect(texts(scored(rows, fixed)).map(([name]) => name)).toEqual(['d', 'c', 'Z', 'b', 'ä', 'e']);
});

describe('whatever the orders', () => {
  const rows = fc.array(
    fc.tuple(
      fc.constantFrom(...'abcdefghij'),
      fc.integer({ min: 0, max: 30 }),
      fc.oneof(
        fc.constantFrom(-5, 0, 0.1, 10, 20),
        fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100),
      ),
    ),
    { minLength: 1, maxLength: 40 },
  );
  const bought = rows.filter((list) => list.some(([, , amount]) => amount >= 0));
  const scoring = fc.constantFrom<Scoring>(quantile(5, false), quantile(3, false), quantile(10, false), {
    kind: 'mean',
  });
  const money = fc.constantFrom<Money>('check', 'total');
  const always = { seed: 12, numRuns: 100 };

  it('equal values share a score, and a better value never scores less', () => {
    fc.assert(
      fc.property(bought, scoring, money, (list, how, by) => {
        const { customers, recency, check, r, f, m } = scored(list, how, by);
        const values = by === 'check' ? check : customers.total;
        const columns = [
          [recency.map((days) => -days), r],
          [customers.frequency, f],
          [values, m],
        ] as const;
        for (const [column, scores] of columns) {
          const places = [...scores.keys()].sort((a, b) => (column[a] ?? 0) - (column[b] ?? 0));
          places.slice(1).forEach((place, i) => {
            const before = places[i] ?? 0;
            expect(scores[place]).toBeGreaterThanOrEqual(scores[before] ?? 0);
            if (column[place] === column[before]) expect(scores[place]).toBe(scores[before]);
          });
        }
      }),
      always,
    );
  });

  it('the order of rows does not matter', () => {
    fc.assert(
      fc.property(
        bought.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        scoring,
        money,
        ([list, shuffled], how, by) => {
          expect(texts(scored(shuffled, how, by))).toEqual(texts(scored(list, how, by)));
        },
      ),
      always,
    );
  });

  it('every customer stands in the report once', () => {
    fc.assert(
      fc.property(bought, scoring, (list, how) => {
        const { order, customers } = scored(list, how);
        expect([...order].sort((a, b) => a - b)).toEqual([...customers.names.keys()]);
      }),
      always,
    );
  });
});
