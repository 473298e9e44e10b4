import { describe, expect, it } from 'vitest';
import { readOrders } from '../../data/orders';
import { windowAdvice } from './advice';
import { repeatWindow } from './repeatWindow';

const FILE = { lang: 'en', locale: 'en_US', zone: 'UTC', currency: '' } as const;
const [SERIAL, CIVIL] = [45_000, 45_000 - 25_569];

type Row = readonly [customer: string, day: number, amount?: number];

function orders(rows: readonly Row[]) {
  const cells = {
    customer: rows.map((row) => row[0]),
    date: rows.map((row) => SERIAL + row[1]),
    amount: rows.map((row) => row[2] ?? 1),
  };
  return readOrders(cells, FILE).orders;
}

describe('the repeat window', () => {
  it('is the mean and the median wait from one purchase to the next', () => {
    // a: day 0, 10, 40 → waits 10, 30; b: day 5, 25 → 20; c: once. Mean (10 + 30 + 20) / 3 = 20, median of 10, 20, 30 = 20.
    const rows: Row[] = [
      ['a', 40],
      ['b', 5],
      ['a', 0],
      ['c', 7],
      ['b', 25],
      ['a', 10],
    ];
    expect(repeatWindow(orders(rows), CIVIL + 40)).toEqual({ waits: 3, customers: 2, mean: 20, median: 20 });
  });

  it('takes the middle of the two middle waits when their number is even', () => {
    // Waits 1, 2, 4, 9: mean 4, median (2 + 4) / 2 = 3.
    const rows: Row[] = [0, 1, 3, 7, 16].map((day) => ['a', day]);
    expect(repeatWindow(orders(rows), CIVIL + 16)).toEqual({ waits: 4, customers: 1, mean: 4, median: 3 });
  });

  it('counts several purchases of one day as one, and no refunds', () => {
    const rows: Row[] = [
      ['a', 0],
      ['a', 0],
      ['a', 6],
      ['a', 8, -1],
    ];
    expect(repeatWindow(orders(rows), CIVIL + 10)).toEqual({ waits: 1, customers: 1, mean: 6, median: 6 });
  });

  it('looks no further than the report date', () => {
    const rows: Row[] = [
      ['a', 0],
      ['a', 6],
      ['a', 100],
    ];
    expect(repeatWindow(orders(rows), CIVIL + 10)?.mean).toBe(6);
  });

  it('is not there when nobody bought on two days', () => {
    const rows: Row[] = [
      ['a', 0],
      ['b', 3],
      ['b', 3],
    ];
    expect(repeatWindow(orders(rows), CIVIL + 10)).toBeUndefined();
  });
});

describe('the advice', () => {
  /** Purchases every `days` days, `waits` times. */
  const every = (days: number, waits: number) => orders(Array.from({ length: waits + 1 }, (_, i) => ['a', i * days]));

  it('proposes the mean wait as cut point of recency from 30 waits on', () => {
    const [advice] = windowAdvice(every(7, 30), CIVIL + 1000);
    expect(advice).toMatchObject({ code: 'window', n: 30, values: { waits: 30, customers: 1, days: 7, median: 7 } });
  });

  it('says that fewer are too few', () => {
    expect(windowAdvice(every(7, 29), CIVIL + 1000)[0]).toMatchObject({ code: 'fewWaits', n: 29 });
  });

  it('rounds a part of a day up, so that who waits the mean itself still counts as good', () => {
    // Waits 1 and 2 in turn: mean 1.5.
    const days = Array.from({ length: 31 }, (_, i) => Math.floor(i * 1.5));
    expect(windowAdvice(orders(days.map((day) => ['a', day])), CIVIL + 1000)[0]?.values['days']).toBe(2);
  });
});
