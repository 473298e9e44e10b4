import { expect, it } from 'vitest';
import { aggregate } from '../../data/customers';
import { readOrders } from '../../data/orders';
import { matrixTable } from './matrix';
import { scoreCustomers } from './score';

const FILE = { lang: 'en', locale: 'en_US', zone: 'UTC', currency: '' } as const;

it('counts customers by R and F: rows from the best R down, columns from F 1 up', () => {
  const cells = {
    // a: 3 orders, the last today; b: 1 order today; c: 1 order 50 days ago; d: 2 orders, the last 50 days ago.
    customer: ['a', 'a', 'a', 'b', 'c', 'd', 'd'],
    date: [45_000, 45_010, 45_050, 45_050, 45_000, 44_990, 45_000],
    amount: [1, 1, 1, 1, 1, 1, 1],
  };
  const cuts = { recency: [10, 40], frequency: [2, 3], money: [1, 2] };
  const scored = scoreCustomers(aggregate(readOrders(cells, FILE).orders), { kind: 'fixed', cuts }, 'check');
  const { columns, rows } = matrixTable(scored);
  expect(columns.map(({ header }) => header.en)).toEqual(['R ↓  F →', 'F 1', 'F 2', 'F 3']);
  // R: 3 up to 10 days, 2 up to 40, else 1. F: 1 below 2 orders, 2 from 2, 3 from 3.
  expect(rows).toEqual([
    ['R 3', 1, 0, 1],
    ['R 2', 0, 0, 0],
    ['R 1', 1, 1, 0],
  ]);
});
