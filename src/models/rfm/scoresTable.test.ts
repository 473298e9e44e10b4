import { expect, it } from 'vitest';
import { aggregate } from '../../data/customers';
import { readOrders } from '../../data/orders';
import { scoreCustomers } from './score';
import { scoresTable } from './scoresTable';

const FILE = { lang: 'en', locale: 'en_US', zone: 'UTC', currency: '' } as const;

/** a: R 0, F 2, total 30, check 15; b: R 5, F 1, 8; c: R 50, F 1, 100. */
const CUSTOMERS = aggregate(
  readOrders({ customer: ['a', 'a', 'b', 'c'], date: [45_000, 45_050, 45_045, 45_000], amount: [20, 10, 8, 100] }, FILE)
    .orders,
);
const CUTS = { recency: [10, 20], frequency: [2, 3], money: [10, 50] };

it('says of each score from which to which value its customers go, and nothing where nobody has it', () => {
  const { columns, rows } = scoresTable(scoreCustomers(CUSTOMERS, { kind: 'fixed', cuts: CUTS }, 'check'));
  expect(columns.map(({ id }) => id)).toEqual(['score', 'r_from', 'r_to', 'f_from', 'f_to', 'm_from', 'm_to']);
  expect(rows).toEqual([
    [3, 0, 5, null, null, 100, 100],
    [2, null, null, 2, 2, 15, 15],
    [1, 50, 50, 1, 1, 8, 8],
  ]);
});

it('shows totals when M was scored by them', () => {
  const { rows } = scoresTable(scoreCustomers(CUSTOMERS, { kind: 'fixed', cuts: CUTS }, 'total'));
  expect(rows.map((row) => row.slice(5))).toEqual([
    [100, 100],
    [30, 30],
    [8, 8],
  ]);
});
