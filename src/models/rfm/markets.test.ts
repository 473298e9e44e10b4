import { describe, expect, it } from 'vitest';
import { marketsOf } from './markets';

const FILE = { lang: 'ru', locale: 'ru_RU', zone: 'UTC', currency: '' } as const;
/** 01.01.2026 as a civil day. */
const START = 20_454;

const types = (rows: readonly (readonly [unknown, unknown, unknown])[], asOf = START + 100) =>
  Object.fromEntries(
    marketsOf(
      {
        customer: rows.map(([customer]) => customer),
        date: rows.map(([, date]) => date),
        market: rows.map(([, , market]) => market),
      },
      FILE,
      asOf,
    ),
  );

describe('a customer’s type', () => {
  it('is that of the newest row that names one, in whatever order rows stand', () => {
    expect(
      types([
        ['a', '05.01.2026', 'опт'],
        ['a', '01.01.2026', 'розница'],
        ['b', '01.01.2026', 'розница'],
        ['b', '05.01.2026', 'опт'],
        ['b', '09.01.2026', ' '],
      ]),
    ).toEqual({ a: 'опт', b: 'опт' });
  });

  it('of two rows of one day is that of the lower', () => {
    expect(
      types([
        ['a', '05.01.2026', 'опт'],
        ['a', '05.01.2026', 'розница'],
      ]),
    ).toEqual({ a: 'розница' });
  });

  it('is not learnt from later days, nor from rows without a date', () => {
    const rows = [
      ['a', '01.01.2026', 'розница'],
      ['a', '03.01.2026', 'опт'],
      ['b', 'вчера', 'опт'],
    ] as const;
    expect(types(rows, START + 1)).toEqual({ a: 'розница' });
    expect(types(rows, START + 2)).toEqual({ a: 'опт' });
  });

  it('may be a number, and customers are named by numbers too', () => {
    expect(
      types([
        [7, '01.01.2026', 2],
        [true, '01.01.2026', 'да'],
      ]),
    ).toEqual({ 7: '2', true: 'да' });
  });
});
