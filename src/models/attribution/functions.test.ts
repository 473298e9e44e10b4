import { describe, expect, it } from 'vitest';
import { AppError } from '../../core/appError';
import { LANGS } from '../../core/lang';
import { ATTRIBUTION_WORDS } from '../../facts/attributionWords';
import { ATTRIBUTION_FUNCTIONS } from './functions';

const FILE = { lang: 'ru', locale: 'ru_RU', zone: 'Asia/Almaty', currency: '₽' } as const;

const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

function run(name: string, args: readonly unknown[]) {
  const found = ATTRIBUTION_FUNCTIONS.find((one) => one.name === name);
  if (found === undefined) throw new Error(name);
  return found.run(args, FILE);
}

const PATHS = column('a > a > b', 'b', 'a');
const YES = column(3, 1, 2);
const NO = column(1, 3, 6);

/** The error a call throws. */
function errorOf(call: () => unknown): AppError | undefined {
  try {
    call();
  } catch (error) {
    return error instanceof AppError ? error : undefined;
  }
  return undefined;
}

/** Rows with numbers as near as floats come. */
const near = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => row.map((cell) => (typeof cell === 'number' ? expect.closeTo(cell, 12) : cell)));

describe('ATTRIBUTION', () => {
  it('credits by seven models', () => {
    const { columns, rows } = run('ATTRIBUTION', [PATHS, YES, '', NO]);
    expect(columns.map(({ id }) => id)).toEqual(['channel', ...Object.keys(ATTRIBUTION_WORDS)]);
    // aab 3, b 1, a 2. First: 3 + 2, 1. Last: 2, 3 + 1. Linear: 2/3 of 3. Position: (40 + 20) % of 3. Decay: (1/4 + 1/2)/(7/4) of 3.
    // Markov with 1, 3 and 6 of no conversion: half each (methods.md §7.5). Shapley: 3/2.
    expect(rows).toEqual(
      near([
        ['a', 5, 2, 4, 3.8, 9 / 7 + 2, 3, 3.5],
        ['b', 1, 4, 2, 2.2, 12 / 7 + 1, 3, 2.5],
      ]),
    );
  });

  it('sees presence alone without non-conversions', () => {
    // Of 6 starts 5 go to a, 1 to b. Of 5 that leave a 2 convert and 3 go to b, from where all convert.
    // Without a: 1/6, effect 5/6. Without b: 5/6 · 2/5 = 1/3, effect 2/3. Shares 5/9 and 4/9.
    const { rows } = run('ATTRIBUTION', [PATHS, YES, '', '', 'markov']);
    expect(rows).toEqual(
      near([
        ['a', (6 * 5) / 9],
        ['b', (6 * 4) / 9],
      ]),
    );
  });

  it('adds the same columns by value, in money', () => {
    const table = run('ATTRIBUTION', [PATHS, YES, column('300 ₸', '50 ₸', ''), NO]);
    expect(table.columns.slice(8).map(({ id, type }) => [id, type])).toEqual(
      Object.keys(ATTRIBUTION_WORDS).map((model) => [`${model}_value`, 'money']),
    );
    expect(table.currency).toBe('₸');
    // Value 300 of aab, 50 of b; Markov divides 350 in half.
    expect(table.rows.map((row) => row.slice(8))).toEqual(
      near([
        [300, 0, 200, 180, 900 / 7, 175, 150],
        [50, 350, 150, 170, 1200 / 7 + 50, 175, 200],
      ]),
    );
  });

  it('takes one model by its code and by its name in any language', () => {
    const only = (model: unknown) => run('ATTRIBUTION', [PATHS, YES, '', NO, model]);
    for (const lang of LANGS) expect(only(ATTRIBUTION_WORDS.linear[lang]).columns[1]?.id).toBe('linear');
    expect(only(' Markov2 ').rows).toEqual(near(only('цепь маркова 2-го порядка').rows));
    // Order 2: effects 5/6 and 2/3 (data/paths/markov.test.ts), so 6 · 5/9 and 6 · 4/9.
    expect(only('markov2').rows).toEqual(
      near([
        ['a', 30 / 9],
        ['b', 24 / 9],
      ]),
    );
    expect(only('markov3').columns.map(({ id }) => id)).toEqual(['channel', 'markov3']);
  });

  it('takes another separator, also the usual one where another stands in names', () => {
    const path = column('search / cpc', 'mail / none');
    const names = (separator: unknown) =>
      run('ATTRIBUTION', [path, column(1, 1), '', '', 'last', separator]).rows.map(([name]) => name);
    expect(names('/')).toEqual(['search', 'cpc', 'mail', 'none']);
    expect(names('>')).toEqual(['search / cpc', 'mail / none']);
  });

  it('takes 200 channels, one channel, and shares of conversions', () => {
    const many = Array.from({ length: 200 }, (_, i) => [`c${i} > c${(i + 1) % 200}`]);
    const { rows } = run('ATTRIBUTION', [many, many.map(() => [0.5]), '', '', 'markov']);
    // Alike in everything: half a conversion each.
    expect(rows).toEqual(near(many.map((_, i) => [`c${i}`, 0.5])));
    expect(run('ATTRIBUTION', ['a', 2, '', 5]).rows).toEqual([['a', 2, 2, 2, 2, 2, 2, 2]]);
  });

  it('takes ranges without anything for values and non-conversions that were not given', () => {
    const blank = column('', '', '');
    expect(run('ATTRIBUTION', [PATHS, YES, blank, blank])).toEqual(run('ATTRIBUTION', [PATHS, YES]));
  });
});

describe('ASSISTED', () => {
  it('counts once per path, and has no ratio where a channel never closes', () => {
    // aba 6: a closes, b helps. ab 3: b closes, a helps. cb 1: b closes, c helps.
    const { columns, rows } = run('ASSISTED', [column('a>b>a', 'a>b', 'c>b'), column(6, 3, 1)]);
    expect(columns.map(({ id }) => id)).toEqual(['channel', 'last', 'assisted', 'ratio']);
    expect(rows).toEqual([
      ['a', 6, 3, 0.5],
      ['b', 4, 6, 1.5],
      ['c', 0, 1, null],
    ]);
  });
});

describe('paths are refused', () => {
  type Refusal = readonly [what: string, args: readonly unknown[], code: string, at?: object];
  const REFUSALS: readonly Refusal[] = [
    ['without paths', ['', YES], 'PATHS_ARGUMENT_MISSING'],
    ['without conversions', [PATHS], 'PATHS_ARGUMENT_MISSING'],
    ['in ranges of different length', [PATHS, column(1, 2)], 'SIZE_MISMATCH'],
    ['in several columns', [[['a', 'b']].concat([['c', 'd']]), YES], 'NOT_ONE_COLUMN'],
    ['with the header row', [column('Цепочка', 'a'), column('Конверсии', 1)], 'HEADER_INSIDE'],
    ['where there are none', [column('', ''), column('', '')], 'NO_DATA'],
    ['with conversions of nothing', [column('a', ''), column(1, 2)], 'PATHS_EMPTY', { role: 'path', row: 1 }],
    ['with an empty step', [column('a', 'a > > b'), column(1, 2)], 'PATHS_EMPTY_STEP', { row: 1, value: 'a > > b' }],
    ['that are dates', [column(new Date(0)), column(1)], 'PATHS_NOT_PATH', { value: '1970-01-01' }],
    ['with the totals row', [column('a', 'Итого'), column(1, 1)], 'PATHS_TOTALS_INSIDE', { row: 1 }],
    ['with fewer than no conversions', [column('a', 'b'), column(1, -2)], 'PATHS_NEGATIVE', { role: 'conversions' }],
    ['with a word', [column('a > b'), column('много')], 'PATHS_NOT_NUMBER', { value: 'много' }],
    ['with a failed formula', [column('#REF!'), column(1)], 'CELL_ERROR', { role: 'path' }],
    ['without a conversion', [PATHS, column(0, 0, ''), '', NO], 'PATHS_NO_CONVERSIONS'],
    ['for an unknown model', [PATHS, YES, '', '', 'u-shaped'], 'PATHS_MODEL_UNKNOWN'],
    ['for two models', [PATHS, YES, '', '', [['first', 'last']]], 'NOT_ONE_CELL'],
    ['with another separator', [column('a → b', 'b → a'), column(1, 2)], 'PATHS_OTHER_SEPARATOR'],
    ['with money of two kinds', [PATHS, YES, column('1 $', '2 ₽', '3 ₽')], 'MIXED_CURRENCY', { role: 'value', row: 0 }],
    [
      'with 1001 channels',
      [Array.from({ length: 1001 }, (_, i) => [`c${i}`]), Array.from({ length: 1001 }, () => [1])],
      'PATHS_MANY_CHANNELS',
    ],
  ];
  it.each(REFUSALS.map(([what, args, code, at]) => [what, { args, code, at }] as const))(
    '%s',
    (_, { args, code, at }) => {
      const error = errorOf(() => run('ATTRIBUTION', args));
      expect(error?.code).toBe(code);
      if (at !== undefined) expect(error?.offences[0]).toMatchObject(at);
    },
  );

  it('with every cell of the first kind', () => {
    const error = errorOf(() => run('ASSISTED', [column('a', 'b', 'c >', 'd'), column(-1, -2, 1, -3)]));
    expect(error?.offences.map(({ row, value }) => [row, value])).toEqual([
      [0, '-1'],
      [1, '-2'],
      [3, '-3'],
    ]);
  });
});
