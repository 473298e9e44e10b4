import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../core/civilDate';
import { readOrders } from './orders';

const FILE = { lang: 'ru', locale: 'ru_RU', zone: 'Asia/Almaty', currency: '₸' } as const;

/** Rows as they stand in a sheet, turned into the columns readOrders takes. */
function read(rows: readonly (readonly unknown[])[], zone: string = FILE.zone) {
  const column = (place: number) => rows.map((row) => row[place]);
  const cells = { customer: column(0), date: column(1), amount: column(2) };
  const withIds = rows.some((row) => row.length > 3) ? { ...cells, order_id: column(3) } : cells;
  return readOrders(withIds, { ...FILE, zone });
}

const days = (rows: readonly unknown[], zone?: string) =>
  Array.from(
    read(
      rows.map((date) => ['A', date, 1]),
      zone,
    ).orders.day,
    isoDay,
  );

describe('readOrders', () => {
  it('reads dates, numbers and text side by side', () => {
    const { orders, blank, offences } = read([
      ['Анна', new Date('2026-03-11T19:00:00Z'), 1000],
      [' Анна', '12.03.2026 14:05', '1 234,50 ₸'],
      [77, 46_093.99, '-5'],
    ]);
    expect({ ...orders, day: Array.from(orders.day, isoDay) }).toEqual({
      n: 3,
      names: ['Анна', '77'],
      customer: Int32Array.of(0, 0, 1),
      day: ['2026-03-12', '2026-03-12', '2026-03-12'],
      amount: Float64Array.of(1000, 1234.5, -5),
      row: Int32Array.of(0, 1, 2),
    });
    expect([blank, offences]).toEqual([0, []]);
  });

  it('takes the civil day in the zone of the file, also for moments written with their zone', () => {
    const cells = [new Date('2026-03-11T20:30:00Z'), '2026-03-11T20:30:00Z', '2026-03-11 23:30 +03:00'];
    expect(days(cells, 'Asia/Almaty')).toEqual(Array(3).fill('2026-03-12'));
    expect(days(cells, 'Europe/Moscow')).toEqual(Array(3).fill('2026-03-11'));
  });

  it('knows dates of another script realm', () => {
    expect(days([runInContext('new Date(Date.UTC(2026, 2, 12))', createContext({}))])).toEqual(['2026-03-12']);
  });

  it('takes day serials from 20000 to 80000 as Sheets counts them', () => {
    expect(days([20_000, 45_000, 80_000])).toEqual(['1954-10-03', '2023-03-15', '2119-01-11']);
    expect(read([19_999, 80_001, -1, 0].map((serial) => ['A', serial, 1])).offences).toHaveLength(4);
  });

  it('skips and counts blank rows and keeps the rest in place', () => {
    const { orders, blank } = read([
      ['', '', ''],
      ['A', '2026-01-01', 1],
      ['  ', null, undefined],
      ['B', '2026-01-02', 2],
    ]);
    expect([orders.n, blank, [...orders.amount], orders.names]).toEqual([2, 2, [1, 2], ['A', 'B']]);
  });

  it('leaves bad rows out and lists every bad cell of them', () => {
    const { orders, offences } = read([
      ['Клиент', 'Дата', 'Сумма'],
      ['A', '29.02.2026', 1],
      ['A', '28.02.2026', '1,2,3'],
      ['', '28.02.2026', 5],
      ['#N/A', '28.02.2026', 5],
      ['A', '', 5],
      ['A', '28.02.2026', ''],
      ['A', new Date(Number.NaN), true],
      ['A', '28.02.2026', new Date('2026-02-28T00:00:00Z')],
      ['A', '28.02.2026', 5],
    ]);
    expect([...orders.amount]).toEqual([5]);
    expect(offences.map(({ code, role, row, value }) => [row, code, role, value])).toEqual([
      [0, 'NOT_DATE', 'date', 'Дата'],
      [0, 'NOT_NUMBER', 'amount', 'Сумма'],
      [1, 'NOT_DATE', 'date', '29.02.2026'],
      [2, 'NOT_NUMBER', 'amount', '1,2,3'],
      [3, 'EMPTY_CUSTOMER', 'customer', ''],
      [4, 'CELL_ERROR', 'customer', '#N/A'],
      [5, 'NOT_DATE', 'date', ''],
      [6, 'NOT_NUMBER', 'amount', ''],
      [7, 'NOT_DATE', 'date', 'Invalid Date'],
      [7, 'NOT_NUMBER', 'amount', 'true'],
      [8, 'NOT_NUMBER', 'amount', '2026-02-28'],
    ]);
  });

  it('names a customer whose cell holds a date by that day, and true by its text', () => {
    const { orders } = read([
      [new Date('2026-03-11T20:30:00Z'), '2026-01-01', 1],
      [true, '2026-01-01', 1],
    ]);
    expect(orders.names).toEqual(['2026-03-12', 'true']);
  });

  it('numbers order ids, blank ones −1', () => {
    const { orders } = read([
      ['A', '2026-01-01', 1, 'x'],
      ['A', '2026-01-01', 1, ''],
      ['', '', '', 'y'],
      ['A', '2026-01-01', 1, 5],
      ['A', '2026-01-01', 1, '5'],
    ]);
    expect([orders.orderId?.[0], orders.orderId?.[1]]).toEqual([0, -1]);
    expect(orders.orderId?.[2]).toBe(orders.orderId?.[3]);
    expect(orders.orderId).toHaveLength(4);
  });
});
