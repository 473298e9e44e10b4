import { describe, expect, it } from 'vitest';
import { AppError } from '../../core/appError';
import { ON_OFF_FUNCTION } from './functions';

const FILE = { lang: 'ru', locale: 'ru_RU', zone: 'Asia/Almaty', currency: '₽' } as const;
const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const run = (values: readonly unknown[], marks: readonly unknown[], alpha: unknown = '') =>
  ON_OFF_FUNCTION.run([column(values), column(marks), alpha], FILE).rows[0] ?? [];

/** A tool on in weeks of no regularity, worth 4 a day over a gentle wave. */
const MARKS = [...'11100110101110001101001011011000'].map(Number);
const VALUES = MARKS.map((on, i) => 20 + 4 * on + Math.sin(5 * i));

function errorOf(call: () => unknown): AppError | undefined {
  try {
    call();
  } catch (error) {
    return error instanceof AppError ? error : undefined;
  }
  return undefined;
}

describe('ON_OFF', () => {
  it('has its columns in the order of the contract', () => {
    const { columns } = ON_OFF_FUNCTION.run([column(VALUES), column(MARKS), ''], FILE);
    const ids = ['periods_on', 'periods_off', 'mean_on', 'mean_off', 'effect', 'low', 'high', 'p', 'verdict'];
    expect(columns.map(({ id }) => id)).toEqual(ids);
  });

  it('has effect and limits of R for the series of methods.md §7.3, and says that six shifts are too few', () => {
    const row = run([10, 12, 11, 15, 16, 14, 11, 10, 12, 15, 17, 16], [0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1]);
    expect(row.slice(0, 4)).toEqual([6, 6, 15.5, 11]);
    expect(row[4]).toBeCloseTo(4.215517, 6);
    expect(row[5]).toBeCloseTo(3.7246, 4);
    expect(row[6]).toBeCloseTo(4.7064, 4);
    expect([row[7], row[8]]).toEqual([2 / 6, 'few']);
  });

  it('tells a signal from noise and from a jump', () => {
    const row = run(VALUES, MARKS);
    expect(row[4]).toBeGreaterThan(3.5);
    expect([row[7], row[8]]).toEqual([1 / 32, 'higher']);
    const wave = MARKS.map((_, i) => Math.sin(5 * i));
    expect(run(wave, MARKS)[8]).toBe('noise');
    const once = MARKS.map((_, i) => (i < 16 ? 0 : 1));
    expect(run(wave, once)[8]).toBe('trend');
  });

  it('says of five points that they are few, and leaves blank what three cannot tell', () => {
    const five = run([3, 1, 4, 1, 5], [1, 0, 1, 0, 0]);
    expect([...five.slice(0, 4), five[8]]).toEqual([2, 3, 3.5, 7 / 3, 'few']);
    // Three numbers are told by three coefficients: nothing is left for an interval.
    const three = run([3, 1, 4], [1, 0, 1]);
    expect([...three.slice(0, 4), three[5], three[6], three[8]]).toEqual([2, 1, 3.5, 1, null, null, 'few']);
    // Two periods: the trend tells them all.
    expect(run([3, 1], [1, 0])).toEqual([1, 1, 3, 1, null, null, null, null, 'few']);
  });

  it('takes marks in words and numbers typed as text', () => {
    const words = MARKS.map((on, i) => (i % 2 === 0 ? on === 1 : on === 1 ? 'вкл' : 'выкл'));
    const texts = VALUES.map((value) => String(value).replace('.', ','));
    expect(run(texts, words)).toEqual(run(VALUES, MARKS));
  });

  it('keeps a missing value in its place, and no more than it', () => {
    const gap = VALUES.map((value, i) => (i === 7 ? '' : value));
    const dash = VALUES.map((value, i) => (i === 7 ? '—' : value));
    expect(run(gap, MARKS)[0]).toBe(run(VALUES, MARKS)[0] === 17 ? 17 - (MARKS[7] ?? 0) : Number.NaN);
    expect(run(dash, MARKS)).toEqual(run(gap, MARKS));
    // Blank rows below, as an open range brings them, are no periods.
    const more = Array(50).fill('');
    expect(run([...VALUES, ...more], [...MARKS, ...more])).toEqual(run(VALUES, MARKS));
  });

  it('reads alpha as a share or in percent', () => {
    const p = run(VALUES, MARKS, 0.04)[8];
    expect([p, run(VALUES, MARKS, '4%')[8], run(VALUES, MARKS, '4 %')[8]]).toEqual(['higher', p, p]);
    // 1/32 = 0.031.
    expect(run(VALUES, MARKS, 0.03)[8]).toBe('few');
  });
});

describe('ON_OFF refuses', () => {
  const swapped = (cells: readonly unknown[], cell: unknown): unknown[] =>
    cells.map((own, i) => (i === 2 ? cell : own));
  type Refusal = readonly [what: string, call: () => unknown, code: string, at?: object];
  const REFUSALS: readonly Refusal[] = [
    ['no marks', () => ON_OFF_FUNCTION.run([column(VALUES)], FILE), 'ONOFF_ARGUMENT_MISSING'],
    ['no values', () => ON_OFF_FUNCTION.run(['', column(MARKS)], FILE), 'ONOFF_ARGUMENT_MISSING'],
    ['ranges of different length', () => run(VALUES.slice(1), MARKS), 'SIZE_MISMATCH'],
    [
      'several columns',
      () =>
        ON_OFF_FUNCTION.run(
          [
            [
              [1, 2],
              [3, 4],
            ],
            column([1, 0]),
          ],
          FILE,
        ),
      'NOT_ONE_COLUMN',
    ],
    ['a header', () => run(['Заявки', ...VALUES], ['Контекст', ...MARKS]), 'HEADER_INSIDE'],
    ['a word', () => run(swapped(VALUES, 'много'), MARKS), 'NOT_NUMBER', { role: 'values', row: 2, value: 'много' }],
    ['a failed formula', () => run(swapped(VALUES, '#REF!'), MARKS), 'CELL_ERROR', { role: 'values', row: 2 }],
    ['a failed mark', () => run(VALUES, swapped(MARKS, '#N/A')), 'CELL_ERROR', { role: 'marks', row: 2 }],
    ['a mark of 2', () => run(VALUES, swapped(MARKS, 2)), 'ONOFF_MARK_REFUSED', { role: 'marks', row: 2, value: '2' }],
    ['no mark', () => run(VALUES, swapped(MARKS, '')), 'ONOFF_MARK_MISSING', { role: 'marks', row: 2 }],
    ['marks all on', () => run(VALUES, Array(32).fill(1)), 'ONOFF_ALL_ON'],
    ['marks all off', () => run(VALUES, Array(32).fill('нет')), 'ONOFF_ALL_OFF'],
    ['off only where values are missing', () => run(['', 1, 2, 3], [0, 1, 1, 1]), 'ONOFF_ALL_ON'],
    ['nothing', () => run(['', ''], ['', '']), 'NO_DATA'],
    ['marks without a value', () => run(['', ''], [1, 0]), 'NO_DATA'],
    ['5001 periods', () => run(Array(5001).fill(1), [0, ...Array(5000).fill(1)]), 'ONOFF_TOO_LONG'],
    ['alpha 10', () => run(VALUES, MARKS, 10), 'ONOFF_ALPHA_PERCENT'],
    ['alpha 0', () => run(VALUES, MARKS, 0), 'ONOFF_ALPHA_REFUSED'],
    ['alpha 0.6', () => run(VALUES, MARKS, 0.6), 'ONOFF_ALPHA_REFUSED'],
    ['alpha 60%', () => run(VALUES, MARKS, '60%'), 'ONOFF_ALPHA_REFUSED'],
    ['alpha in words', () => run(VALUES, MARKS, 'мало'), 'ONOFF_ALPHA_REFUSED'],
    ['a range for alpha', () => run(VALUES, MARKS, [[0.1, 0.2]]), 'NOT_ONE_CELL'],
  ];
  it.each(REFUSALS.map(([what, call, code, at]) => ({ what, call, code, at })))('$what', ({ call, code, at }) => {
    const error = errorOf(call);
    expect(error?.code).toBe(code);
    if (at !== undefined) expect(error?.offences[0]).toMatchObject(at);
  });

  it('names the alpha that was meant', () => {
    expect(errorOf(() => run(VALUES, MARKS, 5))?.values).toEqual({ value: '5' });
  });
});
