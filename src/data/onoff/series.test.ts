import { describe, expect, it } from 'vitest';
import { AppError } from '../../core/appError';
import { civilDay, isoDay } from '../../core/civilDate';
import { buildSeries, weekdayOf } from './series';
import { type SeriesChoices, seriesChoices } from './seriesParams';

const FILE = { lang: 'ru', locale: 'ru_RU', zone: 'Asia/Almaty', currency: '₸' } as const;
const CHOICES: SeriesChoices = { period: 'day', collect: 'sum', gaps: 'skip' };

type Row = readonly [date: unknown, value: unknown, more?: unknown];

const build = (rows: readonly Row[], choices: Partial<SeriesChoices> = {}, roles = ['value']) => {
  const column = (i: number): unknown[] => rows.map((row) => row[i] ?? '');
  const columns = { date: column(0), value: column(1), value_2: column(2) };
  return buildSeries(columns, roles, { ...CHOICES, ...choices }, FILE);
};
const reasons = (series: ReturnType<typeof build>): unknown[] =>
  series.leftOut.map(({ text, rows, offences }) => [text.en.slice(0, 12), rows, offences[0]?.row, offences[0]?.value]);
const told = (series: ReturnType<typeof build>): unknown[] => series.advice.map(({ code, values }) => [code, values]);

/** Two rows of one day, a gap of two days, a row later. */
const GAPPY: readonly Row[] = [
  ['02.11.2026', 3],
  ['02.11.2026', '4,5'],
  ['05.11.2026', 6],
];

describe('a series by day', () => {
  it('adds up rows of a day, or takes their mean, and keeps missing days in their place', () => {
    const series = build(GAPPY);
    expect(series.days.map(isoDay)).toEqual(['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05']);
    expect(series.values['value']).toEqual([7.5, null, null, 6]);
    expect([series.rowsUsed, isoDay(series.last)]).toEqual([3, '2026-11-05']);
    expect(build(GAPPY, { collect: 'mean' }).values['value']).toEqual([3.75, null, null, 6]);
  });

  it('counts missing days as 0 where that is chosen, but not before the first value of a series', () => {
    expect(build(GAPPY, { gaps: 'zero' }).values['value']).toEqual([7.5, 0, 0, 6]);
    const rows: Row[] = [...GAPPY, ['07.11.2026', '', 2], ['09.11.2026', '', 1]];
    const both = build(rows, { gaps: 'zero' }, ['value', 'value_2']);
    expect(both.values).toEqual({
      value: [7.5, 0, 0, 6, null, null, null, null],
      value_2: [null, null, null, null, null, 2, 0, 1],
    });
  });

  it('says how many days are missing, and what that means where dates repeat', () => {
    expect(told(build(GAPPY))).toEqual([['gapsOfRows', { gaps: 2, all: 4 }]]);
    expect(told(build(GAPPY.slice(1)))).toEqual([['gapsSkipped', { gaps: 2, all: 4 }]]);
    expect(told(build(GAPPY, { gaps: 'zero' }))).toEqual([['gapsZero', { gaps: 2, all: 4 }]]);
    expect(told(build(GAPPY.slice(0, 2)))).toEqual([]);
  });

  it('lists what it cannot read, with the cells, and goes on', () => {
    const series = build([
      ['31.02.2026', 5],
      ['02.11.2026', 'много'],
      ['03.11.2026', ''],
      ['', ''],
      ['04.11.2026', '#REF!'],
      ['Итого', 999],
      ['05.11.2026', 6],
    ]);
    expect(reasons(series)).toEqual([
      ['Rows without', 1, 0, '31.02.2026'],
      ['Rows with so', 2, 1, 'много'],
      ['Rows with a ', 1, 2, '03.11.2026'],
      ['Totals rows:', 1, 5, 'Итого'],
    ]);
    expect([series.values['value'], series.rowsUsed]).toEqual([[6], 1]);
  });

  it('refuses a sheet without a number, and names both ends where a year is mistyped', () => {
    const errorOf = (rows: readonly Row[]): unknown => {
      try {
        return build(rows);
      } catch (error) {
        return error instanceof AppError ? [error.code, error.offences.map(({ row, value }) => [row, value])] : error;
      }
    };
    expect(errorOf([['02.11.2026', '']])).toEqual(['NO_DATA', []]);
    expect(errorOf([...GAPPY, ['03.11.2062', 1]])).toEqual([
      'SERIES_TOO_LONG',
      [
        [0, '2026-11-02'],
        [3, '2062-11-03'],
      ],
    ]);
  });
});

describe('a series by week', () => {
  /** Rows of a value 1 a day from a day on, for so many days. */
  const daily = (from: number, days: number): Row[] =>
    Array.from({ length: days }, (_, i) => [isoDay(from + i), 1] as const);
  // 2026-11-02 is a Monday.
  const monday = civilDay(2026, 11, 2) ?? 0;

  it('begins on Monday', () => {
    expect([0, 1, 6].map((days) => weekdayOf(monday + days))).toEqual([0, 1, 6]);
    expect(weekdayOf(civilDay(1969, 12, 29) ?? 0)).toBe(0);
    const series = build(daily(monday, 21), { period: 'week' });
    expect(series.days).toEqual([monday, monday + 7, monday + 14]);
    expect([series.values['value'], series.last]).toEqual([[7, 7, 7], monday + 20]);
  });

  it('leaves out weeks in which the data begin or end, and says so', () => {
    const series = build(daily(monday + 2, 28), { period: 'week' });
    expect(series.values['value']).toEqual([7, 7, 7]);
    expect(told(series)).toEqual([['cutWeeks', { weeks: 2 }]]);
  });

  it('takes a week for whole that ends with the latest weekday there is', () => {
    const workdays = daily(monday, 19).filter((_, i) => i % 7 < 5);
    expect(build(workdays, { period: 'week' }).values['value']).toEqual([5, 5, 5]);
    // One row a week, on any day of it.
    const weekly = [0, 7, 21].map((days): Row => [isoDay(monday + 3 + days), 10]);
    expect(build(weekly, { period: 'week' }).values['value']).toEqual([10, 10, null, 10]);
  });
});

it('has a default for each setting', () => {
  expect(seriesChoices({})).toEqual(CHOICES);
  expect(seriesChoices({ period: 'week', collect: 'mean', gaps: 'zero' })).toEqual({
    ...{ period: 'week', collect: 'mean', gaps: 'zero' },
  });
});
