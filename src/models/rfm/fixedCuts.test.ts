import { describe, expect, it } from 'vitest';
import { AppError } from '../../core/appError';
import type { ModelInput, ParamValues } from '../../core/defineModel';
import { runRfm } from './run';

const FILE = { lang: 'en', locale: 'en_US', zone: 'UTC', currency: '' } as const;

type Row = readonly [customer: string, day: number, amount: number, market: string];

/** Shop: a, b; wholesale: c, d. All dates count from serial 45 000. */
const ROWS: readonly Row[] = [
  ['a', 0, 100, 'shop'],
  ['a', 60, 100, 'shop'],
  ['b', 100, 40, 'shop'],
  ['c', 40, 5000, 'wholesale'],
  ['c', 90, 5000, 'wholesale'],
  ['d', 20, 900, 'wholesale'],
];

function input(params: ParamValues, cuts: readonly (readonly unknown[])[] = [], rows = ROWS): ModelInput {
  const tables = { cuts: cuts.map((cells, i) => ({ cells, row: 30 + i })), ...GRID };
  return {
    columns: {
      customer: rows.map((row) => row[0]),
      date: rows.map((row) => 45_000 + row[1]),
      amount: rows.map((row) => row[2]),
      market: rows.map((row) => row[3]),
    },
    params: { scoring: 'fixed', money: 'check', cut_r: null, cut_f: null, cut_m: null, ...params },
    ...(cuts.length === 0 ? {} : { settings: { sheet: 'Settings', tables } }),
    file: FILE,
    today: 20_000,
  };
}

/** A grid of one segment: these tests are about scores. */
const GRID = {
  grid: [5, 4, 3, 2, 1].map((r) => ({ cells: [`R ${r}`, 'all', 'all', 'all', 'all', 'all'], row: r })),
  segments: [{ cells: ['all', 'Write'], row: 15 }],
};

/** Score text by customer. */
function scores(given: ModelInput): Readonly<Record<string, unknown>> {
  const list = runRfm(given).parts.find((part) => part.kind === 'table' && part.id === 'customers');
  if (list?.kind !== 'table') throw new Error('no list');
  const place = list.table.columns.findIndex(({ id }) => id === 'score');
  return Object.fromEntries(list.table.rows.map((row) => [row[0], row[place]]));
}

function refusal(given: ModelInput): AppError {
  try {
    runRfm(given);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('own cut points in the panel', () => {
  it('score by limits of days, orders and money; the limit itself is good', () => {
    // As of day 100. a: R 40, F 2, check 100; b: R 0, F 1, 40; c: R 10, F 2, 5000; d: R 80, F 1, 900.
    const given = input({ cut_r: [10, 40], cut_f: [2, 3], cut_m: [40, 900] });
    expect(scores(given)).toEqual({ a: '222', b: '312', c: '323', d: '113' });
  });

  it('are the mean wait, two orders and the mean of the customers where fields are left empty', () => {
    // Waits: a 60, c 50 → 55 days. Mean check (100 + 40 + 5000 + 900) / 4 = 1510.
    expect(scores(input({}))).toEqual({ a: '221', b: '211', c: '222', d: '111' });
  });

  it('are 100 days of the source text when nobody came back (D-11)', () => {
    const rows: Row[] = [
      ['x', 0, 10, ''],
      ['y', 1, 10, ''],
      ['z', 101, 10, ''],
    ];
    // x waits 101 days, y exactly 100.
    expect(scores(input({}, [], rows))).toEqual({ x: '112', y: '212', z: '212' });
  });

  it('take the mean of totals where money is the total', () => {
    // Totals 200, 40, 10 000, 900: mean 2785. R within the mean wait of 55 days, F from 2.
    expect(scores(input({ money: 'total' }))).toEqual({ a: '221', b: '211', c: '222', d: '111' });
    const totals: Row[] = [
      ['p', 0, 800, ''],
      ['p', 1, 800, ''],
      ['q', 1, 1000, ''],
      ['s', 1, 4700, ''],
      ['t', 1, 2300, ''],
      ['t', 1, 300, ''],
    ];
    // t: check 1300, total 2600. Means: checks (800 + 1000 + 4700 + 1300) / 4 = 1950, totals (1600 + 1000 + 4700 + 2600) / 4 = 2475.
    const t = (money: string) => scores(input({ money }, [], totals))['t'];
    expect([t('check'), t('total')]).toEqual(['221', '222']);
  });

  it('may be typed for one measure and proposed for the others', () => {
    expect(scores(input({ cut_f: [3] }))).toEqual({ a: '211', b: '211', c: '212', d: '111' });
  });

  it('must be equally many', () => {
    const { code, values } = refusal(input({ cut_r: [10, 40] }));
    expect([code, values]).toEqual(['CUTS_UNEQUAL', { r: 2, f: 1, m: 1, wanted: 2 }]);
  });
});

describe('cut points by market segment', () => {
  it('score each customer by those of its segment, others by the row without one', () => {
    const cuts = [
      ['wholesale', 50, 2, 2000],
      ['', 20, 2, 50],
    ];
    // a: R 40 > 20 → 1, F 2 → 2, M 100 → 2; b: R 0, F 1, M 40; c: R 10 ≤ 50, F 2, M 5000; d: R 80 > 50, F 1, M 900 < 2000.
    expect(scores(input({}, cuts))).toEqual({ a: '122', b: '211', c: '222', d: '111' });
  });

  it('let the panel’s fields stand for all others', () => {
    const cuts = [['wholesale', 50, 2, 2000]];
    expect(scores(input({ cut_r: [40], cut_f: [2], cut_m: [40] }, cuts))).toEqual({
      a: '222',
      b: '212',
      c: '222',
      d: '111',
    });
  });

  it('follow the newest row of a customer who changed the segment', () => {
    const moved: Row[] = [...ROWS, ['a', 95, 100, 'wholesale']];
    const cuts = [
      ['wholesale', 50, 2, 2000],
      ['', 1, 9, 9000],
    ];
    // a is wholesale now: R 5 ≤ 50, F 3 ≥ 2, check 100 < 2000.
    expect(scores(input({}, cuts, moved))['a']).toBe('221');
  });

  it('treat all others alike, whether they name another type or none: typed fields go before the sheet’s row', () => {
    // As of day 100: e and f bought 10 days before for 10 each; typed 3 days beats the 20 of the blank row for both.
    const rows: Row[] = [...ROWS, ['e', 90, 10, ''], ['f', 90, 10, 'other']];
    const cuts = [
      ['wholesale', 5, 2, 5],
      ['', 20, 2, 5],
    ];
    const typed = scores(input({ cut_r: [3], cut_f: [2], cut_m: [5] }, cuts, rows));
    expect([typed['e'], typed['f']]).toEqual(['112', '112']);
    const blank = scores(input({}, cuts, rows));
    expect([blank['e'], blank['f']]).toEqual(['212', '212']);
  });

  it('take a customer’s type from what was known at the report date', () => {
    // a is a shop customer on day 70 and wholesale from day 95: R 10, F 2, check 100 by the shop’s 20, 2, 50.
    const rows: Row[] = [...ROWS, ['a', 95, 100, 'wholesale']];
    const cuts = [
      ['wholesale', 5, 9, 9000],
      ['', 20, 2, 50],
    ];
    expect(scores(input({ as_of: 45_000 - 25_569 + 70 }, cuts, rows))['a']).toBe('222');
    // Day 100: R 5, F 3, check 100 by wholesale.
    expect(scores(input({}, cuts, rows))['a']).toBe('211');
  });

  it('know a type whichever way its letters are put together', () => {
    const rows: Row[] = [...ROWS, ['g', 90, 10, 'розничный']];
    const cuts = [
      ['розничный'.normalize('NFD'), 20, 1, 5],
      ['', 1, 9, 9000],
    ];
    expect(scores(input({}, cuts, rows))['g']).toBe('222');
  });

  it.each([
    ['a word for a number', ['wholesale', 'soon', 2, 2000], 'CUT_NOT_NUMBER', { cell: 'B30', value: 'soon' }],
    ['an empty cell', ['wholesale', 50, '', 2000], 'CUT_NOT_NUMBER', { cell: 'C30', value: '' }],
  ])('refuse %s', (_, row, code, values) => {
    const error = refusal(input({}, [row]));
    expect(error.code).toBe(code);
    expect(error.values).toMatchObject(values);
  });

  it('refuse another number of cut points than the others have', () => {
    const cuts = [
      ['wholesale', 50, 2, 2000],
      ['wholesale', 90, 3, 4000],
    ];
    expect(refusal(input({}, cuts)).code).toBe('CUTS_UNEQUAL');
  });

  it('refuse limits that do not rise', () => {
    const cuts = [
      ['', 50, 2, 2000],
      ['', 40, 3, 4000],
    ];
    expect(refusal(input({}, cuts)).code).toBe('CUTS_NOT_ASCENDING');
  });
});
