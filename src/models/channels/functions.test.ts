import { describe, expect, it } from 'vitest';
import { AppError } from '../../core/appError';
import { LANGS } from '../../core/lang';
import { END_TO_END_FUNCTION } from './functions';

const FILE = { lang: 'ru', locale: 'ru_RU', zone: 'Asia/Almaty', currency: '₽' } as const;

const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** Ranges of rows: channel, cost, impressions, clicks, leads, sales, revenue. */
const ranges = (rows: readonly (readonly unknown[])[]): unknown[] =>
  Array.from({ length: 7 }, (_, i) => column(...rows.map((row) => row[i] ?? '')));

const run = (rows: readonly (readonly unknown[])[], margin: unknown = '') =>
  END_TO_END_FUNCTION.run([...ranges(rows), margin], FILE);

const SEARCH = ['Поиск', 10_000, 20_000, 500, 50, 10, 40_000];
const SOCIAL = ['Соцсети', 6_000, 60_000, 300, 30, 3, 5_000];

/** The error a call throws. */
function errorOf(call: () => unknown): AppError | undefined {
  try {
    call();
  } catch (error) {
    return error instanceof AppError ? error : undefined;
  }
  return undefined;
}

describe('END_TO_END', () => {
  it('takes a dash for a blank cell, not for money of another currency', () => {
    for (const nothing of ['—', '–', '-', 'n/a', '(not set)']) {
      const { rows, currency } = run([
        ['Поиск', nothing, 100, 10, 5, 1, '1 000 ₽'],
        ['Соцсети', 200, 100, 10, 5, 2, nothing],
      ]);
      // No cost and no revenue: neither CAC of the first nor a check of the second.
      expect(rows.map((row) => [row[6], row[7]])).toEqual([
        [null, 1000],
        [100, null],
        [100, 1000],
      ]);
      expect(currency).toBe('₽');
    }
  });

  it('counts as by hand, the total over all channels', () => {
    // Search: CTR 500/20 000, CPC 10 000/500, to lead 50/500, CPL 10 000/50, to sale 10/50, CAC 10 000/10,
    // check 40 000/10, ROMI (40 000 · 0.5 − 10 000)/10 000, cost share 10 000/40 000.
    const search = ['Поиск', 0.025, 20, 0.1, 200, 0.2, 1000, 4000, 1, 0.25];
    // Social: 300/60 000, 6000/300, 30/300, 6000/30, 3/30, 6000/3, 5000/3, (2500 − 6000)/6000, 6000/5000.
    const social = ['Соцсети', 0.005, 20, 0.1, 200, 0.1, 2000, 5000 / 3, -3500 / 6000, 1.2];
    // Sums: cost 16 000, impressions 80 000, clicks 800, leads 80, sales 13, revenue 45 000.
    const total = ['Итого', 0.01, 20, 0.1, 200, 13 / 80, 16_000 / 13, 45_000 / 13, 6500 / 16_000, 16 / 45];
    expect(run([SEARCH, SOCIAL], 0.5).rows).toEqual([search, social, total]);
  });

  it('adds up rows of a channel in any case and spacing, and shows its first spelling', () => {
    const halves = [
      [' Поиск ', 4_000, 5_000, 100, 20, 4, 10_000],
      SOCIAL,
      ['', '', '', '', '', '', ''],
      ['поиск', 6_000, 15_000, 400, 30, 6, 30_000],
    ];
    expect(run(halves).rows).toEqual(run([SEARCH, SOCIAL]).rows);
  });

  it('leaves cells blank where a number is unknown or zero divides, in the total too', () => {
    const rows = run([SEARCH, ['Почта', '', '', 200, 20, 0, 0]]).rows;
    // Conversion to lead 20/200, to sale 0/20; neither cost nor impressions are known, no sale divides.
    expect(rows[1]).toEqual(['Почта', null, null, 0.1, null, 0, null, null, null, null]);
    // CTR, CPC, CPL, CAC, ROMI and cost share are those of search; 70/700, 10/70; check 40 000/10.
    expect(rows[2]).toEqual(['Итого', 0.025, 20, 0.1, 200, 1 / 7, 1000, 4000, 3, 0.25]);
    expect(run([['Ноль', 0, 0, 0, 0, 0, 0]]).rows[0]?.slice(1)).toEqual(Array(9).fill(null));
  });

  it('reads amounts typed as text, and says what they are in', () => {
    const table = run([['Поиск', '10 000,00 ₸', 20_000, '500', 50, 10, '40 000 ₸']]);
    expect(table.rows[0]).toEqual(run([SEARCH]).rows[0]);
    expect(table.currency).toBe('₸');
  });

  it('takes a share, a percent as text and nothing for the margin', () => {
    const romi = (margin: unknown) => run([SEARCH], margin).rows[0]?.[8];
    // 40 000 · 0.3 − 10 000 = 2000.
    expect([romi(0.3), romi('30%'), romi('30 %'), romi(''), romi([[1]])]).toEqual([0.2, 0.2, 0.2, 3, 3]);
  });

  it('calls the total by its word in each language', () => {
    const totals = LANGS.map((lang) => END_TO_END_FUNCTION.run(ranges([SEARCH]), { ...FILE, lang }).rows[1]?.[0]);
    expect(totals).toEqual(['Итого', 'Барлығы', 'Total']);
  });
});

describe('END_TO_END refuses', () => {
  type Refusal = readonly [what: string, call: () => unknown, code: string, at: object | undefined];
  const changed = (place: number, cell: unknown): unknown[] => SEARCH.map((own, i) => (i === place ? cell : own));
  const REFUSALS: readonly Refusal[] = [
    [
      'a missing argument',
      () => END_TO_END_FUNCTION.run(ranges([SEARCH]).slice(0, 6), FILE),
      'CHANNELS_ARGUMENT_MISSING',
      undefined,
    ],
    [
      'ranges of different length',
      () => END_TO_END_FUNCTION.run([column('a', 'b', 'c'), ...ranges([SEARCH]).slice(1)], FILE),
      'SIZE_MISMATCH',
      undefined,
    ],
    [
      'the header row',
      () => run([['Канал', 'Расходы', 'Показы', 'Клики', 'Лиды', 'Продажи', 'Выручка'], SEARCH]),
      'HEADER_INSIDE',
      undefined,
    ],
    ['a word', () => run([SOCIAL, changed(1, 'много')]), 'NOT_NUMBER', { role: 'cost', row: 1, value: 'много' }],
    ['a failed formula', () => run([changed(6, '#REF!')]), 'CELL_ERROR', { role: 'revenue', row: 0, value: '#REF!' }],
    ['a negative number', () => run([changed(5, -1)]), 'CHANNELS_NEGATIVE', { role: 'sales', row: 0, value: '-1' }],
    [
      'a row without a channel',
      () => run([changed(0, '')]),
      'CHANNELS_NAME_MISSING',
      { role: 'channels', row: 0, value: '' },
    ],
    [
      'a totals row',
      () => run([SEARCH, ['Итого', ...SEARCH.slice(1)]]),
      'CHANNELS_TOTALS_INSIDE',
      { role: 'channels', row: 1, value: 'Итого' },
    ],
    [
      'another currency',
      () => run([SEARCH, changed(1, '100 $')]),
      'MIXED_CURRENCY',
      { role: 'cost', row: 1, value: '100 $' },
    ],
    ['more clicks than impressions', () => run([changed(3, 20_001)]), 'CHANNELS_CLICKS_ABOVE', undefined],
    ['a margin of 30', () => run([SEARCH], 30), 'CHANNELS_MARGIN_PERCENT', undefined],
    ['a margin of 150 %', () => run([SEARCH], '150%'), 'CHANNELS_MARGIN_REFUSED', undefined],
    ['a margin below zero', () => run([SEARCH], -0.1), 'CHANNELS_MARGIN_REFUSED', undefined],
    ['a margin in words', () => run([SEARCH], 'треть'), 'CHANNELS_MARGIN_REFUSED', undefined],
    ['nothing at all', () => run([['', '', '', '', '', '', '']]), 'NO_DATA', undefined],
  ];
  it.each(REFUSALS)('%s', (...[, call, code, at]: Refusal) => {
    const error = errorOf(call);
    expect(error?.code).toBe(code);
    if (at !== undefined) expect(error?.offences[0]).toMatchObject(at);
  });

  it('names the channel with more clicks than impressions', () => {
    const error = errorOf(() => run([SEARCH, ['Баннер', 1, 10, 11, '', '', '']]));
    expect(error?.values).toEqual({ channel: 'Баннер', clicks: 11, impressions: 10 });
  });
});
