import { describe, expect, it } from 'vitest';
import { AppError } from '../../core/appError';
import { callFunction } from '../../functions/callFunction';
import { BARRIERS_FUNCTION } from './functions';

const FILE = { lang: 'ru', locale: 'ru_RU', zone: 'Asia/Almaty', currency: '₽' } as const;

const ranges = (rows: readonly (readonly unknown[])[], columns = 3): unknown[] =>
  Array.from({ length: columns }, (_, i) => rows.map((row) => [row[i] ?? '']));
const run = (rows: readonly (readonly unknown[])[], columns?: number) =>
  BARRIERS_FUNCTION.run(ranges(rows, columns), FILE);

/** Stage, barrier, for how much. */
const ROWS = [
  ['выбор', 'Дорого', 1000],
  ['choice', ' дорого ', '2 000 ₽'],
  ['Прогрев', 'Долго ждать', ''],
  ['опыт', 'Долго ждать', 500],
  ['', '', ''],
  ['ТӘЖІРИБЕ', 'Долго  ждать', 700],
  ['горячий', 'Дорого', 4000],
  ['Витрина', 'Не поверил', '—'],
];

function errorOf(call: () => unknown): AppError | undefined {
  try {
    call();
  } catch (error) {
    return error instanceof AppError ? error : undefined;
  }
  return undefined;
}

describe('BARRIERS', () => {
  it('counts as by hand, dearest first, then the most frequent, then the first', () => {
    // n = 7; price 3, waiting 3, disbelief 1; choice 3 (warm-up among them), experience 2, deal 1, shop window 1.
    // Lift O·7/(row·column). Residuals: price at deal (1 − 3/7)/√(3/7 · 4/7 · 6/7) = 4√7/√72; price at choice
    // (2 − 9/7)/√(9/7 · 4/7 · 4/7) = 5√7/12; waiting at experience (2 − 6/7)/√(6/7 · 4/7 · 5/7) = 8√7/√120;
    // waiting at choice (1 − 9/7)/… = −2√7/12; disbelief at the window (1 − 1/7)/√(1/7 · 6/7 · 6/7) = √7.
    const root = Math.sqrt(7);
    const expected = [
      ['Дорого', 'deal', 1, 1 / 7, 7 / 3, (4 * root) / Math.sqrt(72), 4000],
      ['Дорого', 'choice', 2, 2 / 7, 14 / 9, (5 * root) / 12, 3000],
      ['Долго ждать', 'experience', 2, 2 / 7, 7 / 3, (8 * root) / Math.sqrt(120), 1200],
      ['Долго ждать', 'choice', 1, 1 / 7, 7 / 9, (-2 * root) / 12, null],
      ['Не поверил', 'Витрина', 1, 1 / 7, 7, root, null],
    ];
    const { rows, currency } = run(ROWS);
    expect(rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell.toFixed(9) : cell)))).toEqual(
      expected.map((row) => row.map((cell) => (typeof cell === 'number' ? cell.toFixed(9) : cell))),
    );
    expect(currency).toBe('₽');
  });

  it('keeps the column of money, blank, without amounts, and goes by count', () => {
    const { columns, rows } = run(ROWS, 2);
    expect(columns.map(({ id }) => id)).toEqual(['barrier', 'stage', 'count', 'share', 'lift', 'residual', 'lost']);
    expect(rows.map(([barrier, stage, count]) => [barrier, stage, count])).toEqual([
      ['Дорого', 'choice', 2],
      ['Долго ждать', 'experience', 2],
      ['Долго ждать', 'choice', 1],
      ['Дорого', 'deal', 1],
      ['Не поверил', 'Витрина', 1],
    ]);
    expect(rows.map((row) => row[6])).toEqual([null, null, null, null, null]);
  });

  it('has no residual where there is one stage or one barrier', () => {
    const oneStage = run([
      ['сделка', 'Дорого', 1],
      ['сделка', 'Долго', 2],
    ]);
    expect(oneStage.rows.map((row) => [row[4], row[5]])).toEqual([
      [1, null],
      [1, null],
    ]);
    expect(run([['сделка', 'Дорого', 0]]).rows).toEqual([['Дорого', 'deal', 1, 1, 1, null, 0]]);
  });

  it('holds names that only look alike apart', () => {
    const { rows } = run([
      ['сделка', 'Цена', 1],
      ['сделка', 'Ценa', 2],
    ]);
    expect(rows.map(([barrier]) => barrier)).toEqual(['Ценa', 'Цена']);
  });

  it('says stages in the language of the file, those of its own as they are', () => {
    const shown = (lang: 'ru' | 'kk' | 'en') =>
      callFunction('BARRIERS', ranges(ROWS), { ...FILE, lang })
        .slice(1)
        .map((row) => row[1]);
    expect(shown('kk')).toEqual(['мәміле', 'таңдау', 'тәжірибе', 'таңдау', 'Витрина']);
    expect(shown('en')).toEqual(['deal', 'choice', 'experience', 'choice', 'Витрина']);
  });
});

describe('BARRIERS refuses', () => {
  const GOOD = ['сделка', 'Дорого', 100];
  const withCell = (place: number, cell: unknown) => () =>
    run([GOOD, GOOD.map((own, i) => (i === place ? cell : own))]);
  type Refusal = readonly [what: string, call: () => unknown, code: string, at: object | undefined];
  const REFUSALS: readonly Refusal[] = [
    ['no barriers', () => BARRIERS_FUNCTION.run([[['сделка']]], FILE), 'BARRIERS_ARGUMENT_MISSING', undefined],
    [
      'ranges of different length',
      () => BARRIERS_FUNCTION.run([[['а'], ['б']], [['в']]], FILE),
      'SIZE_MISMATCH',
      undefined,
    ],
    [
      'two columns',
      () =>
        BARRIERS_FUNCTION.run(
          [
            [
              ['а', 'б'],
              ['в', 'г'],
            ],
            [['в'], ['г']],
          ],
          FILE,
        ),
      'NOT_ONE_COLUMN',
      undefined,
    ],
    ['a blank stage', withCell(0, ''), 'BARRIERS_STAGE_MISSING', { role: 'stages', row: 1 }],
    ['a stage of spaces', withCell(0, '  '), 'BARRIERS_STAGE_MISSING', { role: 'stages', row: 1 }],
    ['a blank barrier', withCell(1, ''), 'BARRIERS_BARRIER_MISSING', { role: 'barriers', row: 1 }],
    ['a failed formula', withCell(1, '#REF!'), 'CELL_ERROR', { role: 'barriers', row: 1, value: '#REF!' }],
    ['a totals row', withCell(1, 'Итого'), 'BARRIERS_TOTALS_INSIDE', { role: 'barriers', row: 1, value: 'Итого' }],
    ['a totals row without a stage', () => run([GOOD, ['', 'Total', 1]]), 'BARRIERS_TOTALS_INSIDE', undefined],
    ['a negative amount', withCell(2, -5), 'BARRIERS_NEGATIVE', { role: 'lost', row: 1, value: '-5' }],
    ['an amount in words', withCell(2, 'много'), 'NOT_NUMBER', { role: 'lost', row: 1, value: 'много' }],
    ['a failed amount', withCell(2, '#N/A'), 'CELL_ERROR', { role: 'lost', row: 1 }],
    [
      'another currency',
      () => run([GOOD, GOOD, ['сделка', 'Дорого', '5 $']]),
      'MIXED_CURRENCY',
      { role: 'lost', row: 2 },
    ],
    ['our headers', () => run([['Этап', 'Барьер'], GOOD], 2), 'HEADER_INSIDE', undefined],
    ['other headers', () => run([['Стадия', 'Причина', 'Сумма'], GOOD]), 'HEADER_INSIDE', undefined],
    ['nothing at all', () => run([['', '', '']]), 'NO_DATA', undefined],
  ];
  it.each(REFUSALS)('%s', (...[, call, code, at]: Refusal) => {
    const error = errorOf(call);
    expect(error?.code).toBe(code);
    if (at !== undefined) expect(error?.offences[0]).toMatchObject(at);
  });
});
