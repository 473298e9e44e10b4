import { describe, expect, it } from 'vitest';
import { aggregate, type Customers } from '../../data/customers';
import { readOrders } from '../../data/orders';
import { movementOf, NOT_YET } from './movement';
import { movementTable } from './movementTables';
import { scoreCustomers } from './score';
import { SEGMENTS, STANDARD_PLAN } from './segments';

const FILE = { lang: 'en', locale: 'en_US', zone: 'UTC', currency: '' } as const;
/** Day 0 of the cases, as a serial of Sheets and as a civil day. */
const [SERIAL, CIVIL] = [45_000, 45_000 - 25_569];

type Row = readonly [customer: string, day: number, amount: number];

function orders(rows: readonly Row[]) {
  const cells = {
    customer: rows.map((row) => row[0]),
    date: rows.map((row) => SERIAL + row[1]),
    amount: rows.map((row) => row[2]),
  };
  return readOrders(cells, FILE).orders;
}

/** Two groups, R good within 10 days, F good from 2 orders, M good from 100. */
const byHand = (customers: Customers) =>
  scoreCustomers(customers, { kind: 'fixed', cuts: { recency: [10], frequency: [2], money: [100] } }, 'check');

const moved = (rows: readonly Row[], from: number, to: number) =>
  movementOf({ from: CIVIL + from, to: CIVIL + to }, (day) => aggregate(orders(rows), day), byHand);

/** Filled places only, as "from → to: customers". */
function moves(counts: readonly (readonly number[])[]): string[] {
  return counts.flatMap((row, i) =>
    row.flatMap((count, j) => (count > 0 ? [`${SEGMENTS[i] ?? 'not yet'} → ${SEGMENTS[j]}: ${count}`] : [])),
  );
}

describe('movement between two days', () => {
  const ROWS: readonly Row[] = [
    ['stays', 0, 100],
    ['stays', 5, 100],
    ['stays', 25, 100],
    ['leaves', 0, 100],
    ['leaves', 5, 100],
    ['returns', -40, 50],
    ['returns', 28, 50],
    ['comes', 29, 200],
    ['refunds', 1, 100],
    ['refunds', 20, -100],
  ];

  it('puts each customer of the second day once, by where it was at the first', () => {
    // With two groups the scores 1, 2 stand for 1, 5 of the grid; FM is their middle, halves up.
    // Day 10: stays R 5 days F 2 M 100 → 2,2,2 champions; leaves the same; refunds R 9 days F 1 M 100 → 2,1,2: FM 3, loyal;
    // returns R 50 days F 1 M 50 → 1,1,1 lost.
    // Day 30: stays R 5 F 3 M 100 → champions; leaves R 25 F 2 M 100 → 1,2,2 cannot lose; returns R 2 F 2 M 50 → 2,2,1
    // loyal; comes R 1 F 1 M 200 → 2,1,2 loyal; refunds R 29 F 1, check (100 − 100) / 1 = 0 → 1,1,1 lost.
    expect(moves(moved(ROWS, 10, 30).counts).sort()).toEqual(
      [
        'champions → champions: 1',
        'champions → cannot_lose: 1',
        'lost → loyal: 1',
        'loyal → lost: 1',
        'not yet → loyal: 1',
      ].sort(),
    );
  });

  it('sums to the customers of the second day, column by column to its segments', () => {
    const { counts, to, before } = moved(ROWS, 10, 30);
    expect(counts.flat().reduce((sum, count) => sum + count, 0)).toBe(5);
    const columns = SEGMENTS.map((_, j) => counts.reduce((sum, row) => sum + (row[j] ?? 0), 0));
    expect(columns).toEqual(SEGMENTS.map((_, j) => to.segment.filter((place) => place === j).length));
    expect(to.customers.names[before.indexOf(NOT_YET)]).toBe('comes');
  });

  it('works cut points that follow from the data out anew at each day', () => {
    const mean = (customers: Customers) => scoreCustomers(customers, { kind: 'mean' }, 'check');
    const rows: readonly Row[] = [
      ['a', 0, 10],
      ['b', 0, 30],
      ['c', 20, 200],
    ];
    // Day 10: mean check 20, so b is above it. Day 30: mean (10 + 30 + 200) / 3 = 80, so b is below it.
    const { from, to } = movementOf({ from: CIVIL + 10, to: CIVIL + 30 }, (day) => aggregate(orders(rows), day), mean);
    expect([[...from.m], [...to.m]]).toEqual([
      [1, 2],
      [1, 1, 2],
    ]);
    expect([from.cuts.money, to.cuts.money]).toEqual([[20], [80]]);
  });

  it.each([
    [10, 10],
    [11, 10],
  ])('refuses a first day %i that is not before the second %i', (from, to) => {
    expect(() => moved(ROWS, from, to)).toThrow('FROM_NOT_BEFORE_TO');
  });

  it('refuses a first day before all orders', () => {
    expect(() => moved(ROWS, -41, 30)).toThrow('AS_OF_BEFORE_ORDERS');
  });
});

describe('the table of movement', () => {
  it('has a row per segment and "not yet" last, a column per segment', () => {
    const table = movementTable(
      moved(
        [
          ['a', 0, 100],
          ['b', 20, 100],
        ],
        10,
        30,
      ),
      STANDARD_PLAN,
    );
    expect(table.columns.map(({ id }) => id)).toEqual(['before', ...SEGMENTS]);
    expect(table.rows.map(([first]) => first)).toEqual([...SEGMENTS, 'not_yet']);
  });

  it('shows a person’s own segments in their words', () => {
    const plan = { names: ['наши', 'чужие'], grid: [], actions: {} };
    const { columns, rows } = movementTable(
      {
        counts: [
          [1, 0],
          [0, 2],
          [3, 0],
        ],
      },
      plan,
    );
    expect(columns.map(({ header }) => header.kk)).toEqual(['Бұрын ↓  Қазір →', 'наши', 'чужие']);
    expect(rows).toEqual([
      ['наши', 1, 0],
      ['чужие', 0, 2],
      ['not_yet', 3, 0],
    ]);
  });
});
