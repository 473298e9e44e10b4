import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aggregate } from '../../data/customers';
import { readOrders } from '../../data/orders';
import { parseDay } from '../../data/parseDate';
import { movementOf } from './movement';
import { type Scored, scoreCustomers } from './score';
import type { Money, Scoring } from './scoring';

/** Orders and expected scores of the R package rfm 0.3.0 (rfm_data_orders, analysis date 2006-12-31). */
const DATA = new URL('../../../../shared/data/', import.meta.url);
const ORDERS = new URL('rfm_data_orders.csv', DATA);
const EXPECTED = new URL('expected/rfm_orders_alternative_binnings.csv', DATA);
/** Customers by group at 2005-12-31 and at 2006-12-31, by the same package: R 1, 23, 45 × F 123, 45. */
const MIGRATION = new URL('expected/rfm_segment_migration_2005_2006.csv', DATA);

/** The columns of a CSV file without commas or quotes inside its cells. */
function columnsOf(file: URL): (name: string) => readonly string[] {
  const [header = [], ...rows] = readFileSync(file, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.replace(/"/g, '').split(','));
  return (name) => {
    const place = header.indexOf(name);
    if (place < 0) throw new Error(`${file.pathname} has no column ${name}`);
    return rows.map((row) => row[place] ?? '');
  };
}

describe.runIf(existsSync(ORDERS) && existsSync(EXPECTED))('RFM of 4 906 orders against R', () => {
  const read = () => {
    const column = columnsOf(ORDERS);
    const cells = { customer: column('customer_id'), date: column('order_date'), amount: column('revenue') };
    return readOrders(cells, { lang: 'en', locale: 'en_US', zone: 'UTC', currency: '$' });
  };
  const score = (scoring: Scoring, money: Money) =>
    scoreCustomers(aggregate(read().orders, parseDay('2006-12-31')), scoring, money);
  const expected = (name: string) => {
    const column = columnsOf(EXPECTED);
    const values = column(name).map(Number);
    return new Map(column('customer_id').map((customer, i) => [customer, values[i]]));
  };
  const byName = ({ customers }: Scored, column: ArrayLike<number>) =>
    new Map(customers.names.map((name, i) => [name, column[i]]));

  it('reads every row', () => {
    const { orders, blank, offences } = read();
    expect([orders.n, orders.names.length, blank, offences]).toEqual([4906, 995, 0, []]);
  });

  it('counts the same recency, frequency, total and average check', () => {
    const scored = score({ kind: 'mean' }, 'check');
    expect(byName(scored, scored.recency)).toEqual(expected('recency_days'));
    expect(byName(scored, scored.customers.frequency)).toEqual(expected('transaction_count'));
    expect(byName(scored, scored.customers.total)).toEqual(expected('amount'));
    const checks = byName(scored, scored.check);
    for (const [customer, check] of expected('avg_check')) expect(checks.get(customer)).toBeCloseTo(check ?? 0, 10);
  });

  it.each([
    ['r_q7', 'r'],
    ['f_q7', 'f'],
    ['m_q7', 'm'],
  ] as const)('gives the quantile scores of %s', (name, measure) => {
    const scored = score({ kind: 'quantile', groups: 5, typed: true }, 'total');
    expect(byName(scored, scored[measure])).toEqual(expected(name));
  });

  it.each([
    ['r_mean', 'r', 'total'],
    ['f_mean', 'f', 'total'],
    ['m_mean', 'm', 'total'],
    ['mcheck_mean', 'm', 'check'],
  ] as const)('gives the mean scores of %s', (name, measure, money) => {
    const scored = score({ kind: 'mean' }, money);
    expect(byName(scored, scored[measure])).toEqual(expected(name));
  });
});

describe.runIf(existsSync(ORDERS) && existsSync(MIGRATION))('movement of 995 customers over a year against R', () => {
  /** The group of a customer as R's file names it. */
  const groupOf = ({ r, f }: Scored, i: number): string => {
    const recency = (r[i] ?? 0) === 1 ? 'R1' : (r[i] ?? 0) <= 3 ? 'R23' : 'R45';
    return `${recency}·${(f[i] ?? 0) <= 3 ? 'F123' : 'F45'}`;
  };

  it('gives every pair of groups the same customers', () => {
    const column = columnsOf(ORDERS);
    const cells = { customer: column('customer_id'), date: column('order_date'), amount: column('revenue') };
    const { orders } = readOrders(cells, { lang: 'en', locale: 'en_US', zone: 'UTC', currency: '$' });
    const days = { from: parseDay('2005-12-31') ?? 0, to: parseDay('2006-12-31') ?? 0 };
    const { from, to, counts } = movementOf(
      days,
      (day) => aggregate(orders, day),
      (customers) => scoreCustomers(customers, { kind: 'quantile', groups: 5, typed: true }, 'total'),
    );
    const before = new Map(from.customers.names.map((name, i) => [name, groupOf(from, i)]));
    const seen = new Map<string, number>();
    to.customers.names.forEach((name, i) => {
      const pair = `${before.get(name) ?? 'нет'},${groupOf(to, i)}`;
      seen.set(pair, (seen.get(pair) ?? 0) + 1);
    });
    const expected = columnsOf(MIGRATION);
    const sizes = expected('n').map(Number);
    const pairs = expected('frm').map((group, i) => [`${group},${expected('to')[i]}`, sizes[i]] as const);
    expect(seen).toEqual(new Map(pairs));
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    expect(sum(counts.flat())).toBe(sum(sizes));
    expect(sum(sizes)).toBe(995);
  });
});
