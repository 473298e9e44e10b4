import { describe, expect, it } from 'vitest';
import { AppError } from '../core/appError';
import { civilDay, isoDay } from '../core/civilDate';
import { aggregate } from './customers';
import { readOrders } from './orders';

const FILE = { lang: 'en', locale: 'ru_RU', zone: 'UTC', currency: '' } as const;
type Row = readonly [customer: string, date: string, amount: number, id?: string];

const ordersOf = (rows: readonly Row[]) =>
  readOrders(
    {
      customer: rows.map((row) => row[0]),
      date: rows.map((row) => row[1]),
      amount: rows.map((row) => row[2]),
      ...(rows.some((row) => row[3] !== undefined) ? { order_id: rows.map((row) => row[3]) } : {}),
    },
    FILE,
  ).orders;

const dayOf = (iso: string) => Date.parse(iso) / 86_400_000;

/** Customers as [name, last order, orders, total]. */
function bought(rows: readonly Row[], asOf?: string, options = {}) {
  const customers = aggregate(ordersOf(rows), asOf === undefined ? undefined : dayOf(asOf), options);
  const list = customers.names.map((name, i) => [
    name,
    isoDay(customers.lastDay[i] ?? 0),
    customers.frequency[i],
    customers.total[i],
  ]);
  return { ...customers, list };
}

const refusal = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof AppError) return [error.code, error.values];
  }
  return 'no error';
};

describe('aggregate', () => {
  it('sums orders by customer up to the newest order', () => {
    const result = bought([
      ['B', '2026-01-05', 10],
      ['A', '2026-01-02', 5],
      ['B', '2026-01-03', 20],
    ]);
    expect(result.list).toEqual([
      ['B', '2026-01-05', 2, 30],
      ['A', '2026-01-02', 1, 5],
    ]);
    expect([isoDay(result.asOf), isoDay(result.firstDay)]).toEqual(['2026-01-05', '2026-01-02']);
    expect([result.orders, result.revenue, result.lines, result.future, result.repeats]).toEqual([3, 35, 3, 0, 0]);
  });

  it('lets a refund lower the total and set neither date nor count: 1000, 1000, −1000 is 2 orders for 1000', () => {
    const result = bought([
      ['A', '2026-01-01', 1000],
      ['A', '2026-01-02', 1000],
      ['A', '2026-01-09', -1000],
    ]);
    expect(result.list).toEqual([['A', '2026-01-02', 2, 1000]]);
    expect(isoDay(result.asOf)).toBe('2026-01-02');
  });

  it('counts an order of 0, which is a gift and no refund', () => {
    expect(bought([['A', '2026-01-01', 0]]).list).toEqual([['A', '2026-01-01', 1, 0]]);
  });

  it('frees totals from the dust of fractions: three of 0.1 are 0.3', () => {
    const rows: Row[] = [1, 2, 3].map((day) => ['A', `2026-01-0${day}`, 0.1]);
    expect(bought(rows).list).toEqual([['A', '2026-01-03', 3, 0.3]]);
    expect(bought([['A', '2026-01-01', 0.3], ...rows, ['A', '2026-01-04', -0.6]]).list[0]?.[3]).toBe(0);
  });

  it('leaves lines after as_of out, refunds too, and counts them', () => {
    const result = bought(
      [
        ['A', '2026-01-01', 10],
        ['A', '2026-01-03', 10],
        ['A', '2026-01-04', -10],
        ['B', '2026-01-05', 10],
      ],
      '2026-01-02',
    );
    expect(result.list).toEqual([['A', '2026-01-01', 1, 10]]);
    expect([result.future, result.refundOnly, isoDay(result.asOf)]).toEqual([3, [], '2026-01-02']);
  });

  it('leaves customers with refunds only out and names them', () => {
    const result = bought([
      ['R', '2026-01-01', -5],
      ['A', '2026-01-02', 7],
    ]);
    expect(result.list).toEqual([['A', '2026-01-02', 1, 7]]);
    expect([result.refundOnly, result.revenue, result.lines]).toEqual([['R'], 7, 1]);
  });

  it('refuses what cannot be counted, by code', () => {
    const one: Row[] = [['A', '2026-01-05', 1]];
    expect(refusal(() => bought([]))).toEqual(['NO_DATA', {}]);
    expect(refusal(() => bought([['A', '2026-01-05', -1]]))).toEqual(['ONLY_REFUNDS', { rows: 1 }]);
    expect(refusal(() => bought(one, '2026-01-04'))).toEqual([
      'AS_OF_BEFORE_ORDERS',
      { asOf: civilDay(2026, 1, 4), first: civilDay(2026, 1, 5) },
    ]);
  });
});

describe('aggregate with order ids', () => {
  it('takes lines with one id as one order, dated by its latest line', () => {
    const lines: Row[] = [
      ['A', '2026-01-02', 10, 'n1'],
      ['A', '2026-01-01', 5, 'n1'],
      ['A', '2026-01-01', 7, ''],
      ['A', '2026-01-01', 7, ''],
    ];
    expect(bought(lines).list).toEqual([['A', '2026-01-02', 3, 29]]);
    expect(bought([...lines].reverse()).list).toEqual([['A', '2026-01-02', 3, 29]]);
  });

  it('takes one id at two customers as two orders', () => {
    expect(
      bought([
        ['A', '2026-01-01', 10, 'n1'],
        ['B', '2026-01-01', 10, 'n1'],
      ]),
    ).toMatchObject({ orders: 2, repeats: 0 });
  });

  it('takes a negative line of an order as a refund, whichever comes first', () => {
    const lines: Row[] = [
      ['A', '2026-01-03', -4, 'n1'],
      ['A', '2026-01-01', 10, 'n1'],
    ];
    expect(bought(lines).list).toEqual([['A', '2026-01-01', 1, 6]]);
    expect(bought([...lines].reverse()).list).toEqual([['A', '2026-01-01', 1, 6]]);
  });

  it('counts repeated lines, and adds them up or drops them as asked', () => {
    const lines: Row[] = [
      ['A', '2026-01-01', 10, 'n1'],
      ['A', '2026-01-01', 10, 'n1'],
      ['A', '2026-01-01', 10, 'n1'],
      ['A', '2026-01-01', 3, 'n1'],
      ['A', '2026-01-01', 10, 'n2'],
    ];
    expect(bought(lines)).toMatchObject({ list: [['A', '2026-01-01', 2, 43]], repeats: 2, lines: 5 });
    expect(bought(lines, undefined, { dropRepeats: true })).toMatchObject({
      list: [['A', '2026-01-01', 2, 23]],
      repeats: 2,
      lines: 3,
    });
  });

  it('looks for repeats up to as_of only', () => {
    const lines: Row[] = [
      ['A', '2026-01-01', 10, 'n1'],
      ['A', '2026-01-02', 10, 'n1'],
      ['A', '2026-01-02', 10, 'n1'],
    ];
    expect(bought(lines, '2026-01-01')).toMatchObject({ orders: 1, repeats: 0, future: 2 });
  });
});
