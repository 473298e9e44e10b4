import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { functionRefusal } from '../../../test/fakes/functionRefusal';
import { LANGS } from '../../core/lang';
import type { FileContext } from '../../core/table';
import { callFunction } from '../../functions/callFunction';

const RU: FileContext = { lang: 'ru', locale: 'ru_RU', zone: 'Asia/Almaty', currency: '₸' };
const KK: FileContext = { ...RU, lang: 'kk', locale: 'kk_KZ' };
const EN: FileContext = { ...RU, lang: 'en', locale: 'en_US' };

/** Importances 5, 5, 3; A (1, 1, 9), B (3, 3, 1): 37 and 33 points, with zero 27 and 30 (methods.md §4). */
const FLIP = [
  [1, 1, 9],
  [3, 3, 1],
];
/** Importances 5, 3; points 48, 14, 24, deviations 1.355, −1.028, −0.327 (methods.md §4). */
const THREE = [
  [9, 1],
  [1, 3],
  [3, 3],
];
const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe('QFD_TOUCHPOINTS', () => {
  it('gives name, points, share, deviation and class in the input’s order', () => {
    const [header, ...rows] = callFunction('QFD_TOUCHPOINTS', [[[5, 3]], THREE, column('Сайт', 'Звонок', 'Сайт')], RU);
    expect(header).toEqual(['Точка контакта', 'Баллы', 'Доля', 'Отклонение', 'Класс']);
    expect(rows.map(([name, score, share, , word]) => [name, score, share, word])).toEqual([
      ['Сайт', 48, 48 / 86, 'критично'],
      ['Звонок', 14, 14 / 86, 'менее важно'],
      ['Сайт', 24, 24 / 86, 'важно'],
    ]);
    expect(rows.map((row) => Number(row[3]).toFixed(3))).toEqual(['1.355', '-1.028', '-0.327']);
  });

  it('takes importance in a row or a column, and numbers typed as text with either decimal sign', () => {
    const expected = callFunction('QFD_TOUCHPOINTS', [[[4.5, 3]], THREE], EN);
    expect(callFunction('QFD_TOUCHPOINTS', [column(4.5, 3), THREE], EN)).toEqual(expected);
    for (const text of ['4,5', '4.5', ' 4,50 ']) {
      expect(callFunction('QFD_TOUCHPOINTS', [[[text, '3']], THREE], EN)).toEqual(expected);
    }
  });

  it('calls touchpoints without names by their numbers', () => {
    const names = (range: unknown) =>
      callFunction('QFD_TOUCHPOINTS', [[[5, 3]], THREE, range], EN).map(([name]) => name);
    expect(names('')).toEqual(['Touchpoint', '1', '2', '3']);
    expect(names(column('A', '', 7))).toEqual(['Touchpoint', 'A', '2', '7']);
  });

  it('counts by the scale that is asked for, by default the author’s', () => {
    const points = (...more: unknown[]) =>
      callFunction('QFD_TOUCHPOINTS', [[[5, 5, 3]], FLIP, '', ...more], EN).map((row) => row[1]);
    expect(points()).toEqual(['Points', 37, 33]);
    expect(points('seed')).toEqual(['Points', 37, 33]);
    expect(points(' Zero ')).toEqual(['Points', 27, 30]);
    expect(points('classic')).toEqual(['Points', 37, 33]);
  });

  it('takes another cut-off, also as text', () => {
    const classes = (cutoff: unknown) =>
      callFunction('QFD_TOUCHPOINTS', [[[5, 3]], THREE, '', '', cutoff], EN).map((row) => row[4]);
    expect(classes(0.3)).toEqual(['Class', 'critical', 'less important', 'less important']);
    expect(classes('0,3')).toEqual(classes(0.3));
    expect(classes(2)).toEqual(['Class', 'important', 'important', 'important']);
  });

  it('goes up to the last filled row of open ranges; a blank row in between is a touchpoint without relations', () => {
    const open = [...THREE.slice(0, 1), ['', ''], ...THREE.slice(1), ['', ''], ['', '']];
    const rows = callFunction('QFD_TOUCHPOINTS', [[[5, 3]], open], EN).slice(1);
    expect(rows.map((row) => row[1])).toEqual([48, 8, 14, 24]);
    // A name makes a touchpoint, whatever its row holds.
    const named = callFunction('QFD_TOUCHPOINTS', [[[5, 3]], open, column('A', 'B', 'C', 'D', 'E', '')], EN).slice(1);
    expect(named.map(([name, score]) => [name, score]).at(-1)).toEqual(['E', 8]);
    expect(named).toHaveLength(5);
  });

  it('leaves out blank columns at the end of open rows', () => {
    const wide = THREE.map((row) => [...row, '', '']);
    expect(callFunction('QFD_TOUCHPOINTS', [[[5, 3, '', '']], wide], EN)).toEqual(
      callFunction('QFD_TOUCHPOINTS', [[[5, 3]], THREE], EN),
    );
  });

  it('of one touchpoint and one factor is important, deviation 0', () => {
    expect(callFunction('QFD_TOUCHPOINTS', [4, 9], EN)[1]).toEqual(['1', 36, 1, 0, 'important']);
  });

  it('of equal touchpoints is important everywhere', () => {
    const rows = callFunction(
      'QFD_TOUCHPOINTS',
      [
        [[2.2, 3.3]],
        [
          [3, 9],
          [3, 9],
          [3, 9],
        ],
      ],
      KK,
    ).slice(1);
    expect(rows.map((row) => [row[3], row[4]])).toEqual(new Array(3).fill([0, 'маңызды']));
  });
});

describe('QFD_FACTORS', () => {
  it('gives name, importance, points, share, deviation and class', () => {
    // 5·(9 + 1 + 3) = 65, 3·(1 + 3 + 3) = 21.
    expect(callFunction('QFD_FACTORS', [[[5, 3]], THREE, [['Цена', 'Сроки']]], RU)).toEqual([
      ['Фактор выбора', 'Важность, 1–5', 'Баллы', 'Доля', 'Отклонение', 'Класс'],
      ['Цена', 5, 65, 65 / 86, 1, 'критично'],
      ['Сроки', 3, 21, 21 / 86, -1, 'менее важно'],
    ]);
  });

  it('takes names in a column too', () => {
    const names = (range: unknown) => callFunction('QFD_FACTORS', [[[5, 3]], THREE, range], EN).map(([name]) => name);
    expect(names(column('Price', 'Time'))).toEqual(['Choice factor', 'Price', 'Time']);
    expect(names('')).toEqual(['Choice factor', '1', '2']);
  });
});

describe('QFD_STAGES', () => {
  it('gives stage, touchpoints, sum, mean, share, deviation and class in order of first appearance', () => {
    // deal 48 + 24 = 72, mean 36; need 14; the words stay as typed, also where they are codes of ours.
    expect(callFunction('QFD_STAGES', [column('deal', 'Need', 'deal '), [[5, 3]], THREE], RU)).toEqual([
      ['Этап', 'Точек контакта', 'Сумма баллов', 'Баллов в среднем', 'Доля', 'Отклонение', 'Класс'],
      ['deal', 2, 72, 36, 72 / 86, 1, 'критично'],
      ['Need', 1, 14, 14, 14 / 86, -1, 'менее важно'],
    ]);
  });
});

describe('QFD_STABILITY', () => {
  it('gives name, class, share kept and the ranks on both scales', () => {
    expect(callFunction('QFD_STABILITY', [[[5, 3]], THREE, column('A', 'B', 'C')], EN)).toEqual([
      ['Touchpoint', 'Class', 'Stability', 'Rank', 'Rank on the other scale'],
      ['A', 'critical', 11 / 12, 1, 1],
      ['B', 'less important', 11 / 12, 3, 3],
      ['C', 'important', 6 / 12, 2, 2],
    ]);
    const ranks = callFunction('QFD_STABILITY', [[[5, 5, 3]], FLIP], EN).slice(1);
    expect(ranks.map((row) => row.slice(3))).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });
});

describe('a wrong argument is named with its place and what to do', () => {
  const thrown = (name: string, args: readonly unknown[], file = RU): string => functionRefusal(name, args, file);
  const DATE = new Date('2026-05-03T19:00:00Z');

  it.each([
    ['importance 0', [[[5, 0]], THREE], 'аргумент importance, строка 1, столбец 2 диапазона, значение «0»', 'OUTSIDE'],
    ['importance 6 in a column', [column(6, 3), THREE], 'строка 1, столбец 1 диапазона, значение «6»', 'OUTSIDE'],
    ['importance in words', [[['важно', 3]], THREE], 'столбец 1 диапазона, значение «важно»', 'WORD'],
    ['importance that became a date', [[[DATE, 3]], THREE], 'значение «2026-05-04»', 'WORD'],
    ['importance true', [[[true, 3]], THREE], 'значение «true»', 'WORD'],
    [
      'no importance',
      [[[5, '']], THREE],
      'не указана важность фактора: аргумент importance, строка 1, столбец 2',
      'MISSING',
    ],
    ['no importance of the first', [column('', 3), THREE], 'аргумент importance, строка 1, столбец 1', 'MISSING'],
  ])('%s', (_, args, part, code) => {
    const message = thrown('QFD_TOUCHPOINTS', args);
    expect(message.toLowerCase()).toContain(part);
    expect(message).toMatch(/Введите число от 1 до 5/);
    expect(message.endsWith(`[QFD_IMPORTANCE_${code}]`)).toBe(true);
  });

  it.each([
    [2, '2'],
    [5, '5'],
    [0, '0'],
    ['да', 'да'],
    [9.5, '9.5'],
  ])('a mark %s on the author’s scale', (mark, shown) => {
    const message = thrown('QFD_FACTORS', [[[5, 3]], [...THREE.slice(0, 2), [3, mark]]]);
    expect(message).toBe(
      `Недопустимая связь: аргумент relations, строка 3, столбец 2 диапазона, значение «${shown}». Поставьте одно из чисел 1, 3, 9 или оставьте ячейку пустой. [QFD_RELATION_REFUSED]`,
    );
  });

  it('a mark of the classic scale is refused elsewhere only', () => {
    const marks = [...THREE, [0, 9]];
    expect(callFunction('QFD_TOUCHPOINTS', [[[5, 3]], marks, '', 'classic'], EN)).toHaveLength(5);
    expect(thrown('QFD_TOUCHPOINTS', [[[5, 3]], marks, '', 'zero'])).toContain('строка 4, столбец 1');
    expect(thrown('QFD_TOUCHPOINTS', [[[5, 3]], [[2, 9]], '', 'classic'])).toContain('0, 1, 3, 9');
  });

  it('names the first three marks and counts the rest', () => {
    const message = thrown(
      'QFD_TOUCHPOINTS',
      [
        [[5, 3]],
        [
          [2, 4],
          [5, 6],
          [7, 9],
        ],
      ],
      KK,
    );
    expect(message).toContain('relations аргументі, ауқымның 1-жолы, 1-бағаны, «2» мәні; 1-жол, 2-баған «4»;');
    expect(message).toContain('2-жол, 1-баған «5»; тағы осындай: 2');
  });

  it('a header row within the range', () => {
    const message = thrown('QFD_TOUCHPOINTS', [[[5, 3]], [['Цена', 'Сроки'], ...THREE]]);
    expect(message).toContain('аргумент relations, строка 1');
    expect(message).toMatch(/\[HEADER_INSIDE\]$/);
  });

  it.each([
    [
      'more importances than columns',
      [[[5, 3, 4]], THREE],
      'в аргументе importance — 3, столбцов в аргументе relations — 2',
    ],
    ['fewer importances', [[[5]], THREE], 'в аргументе importance — 1, столбцов в аргументе relations — 2'],
    [
      'more names of factors',
      [[[5, 3]], THREE, [['a', 'b', 'c']]],
      'в аргументе names — 3, столбцов в аргументе relations — 2',
    ],
    ['fewer names of factors', [[[5, 3]], THREE, [['a']]], 'в аргументе names — 1, столбцов в аргументе relations — 2'],
  ])('%s', (_, args, part) => {
    const message = thrown('QFD_FACTORS', args);
    expect(message).toContain(part);
    expect(message).toMatch(/\[QFD_FACTORS_DIFFER\]$/);
  });

  it.each([
    ['QFD_TOUCHPOINTS', [[[5, 3]], THREE, column('a', 'b')], 'аргумент names — 2, аргумент relations — 3'],
    ['QFD_STABILITY', [[[5, 3]], THREE, column('a', 'b', 'c', 'd')], 'аргумент names — 4, аргумент relations — 3'],
    ['QFD_STAGES', [column('a', 'b'), [[5, 3]], THREE], 'аргумент stages — 2, аргумент relations — 3'],
  ])('%s with rows that do not match', (name, args, part) => {
    const message = thrown(name, args);
    expect(message).toContain(part);
    expect(message).toMatch(/\[SIZE_MISMATCH\]$/);
  });

  it.each([
    ['an unknown scale', [[[5, 3]], THREE, '', 'saaty'], '«saaty». Укажите "seed"', 'QFD_SCALE_UNKNOWN'],
    ['a word of every object', [[[5, 3]], THREE, '', 'toString'], '«toString»', 'QFD_SCALE_UNKNOWN'],
    ['a cut-off of 0', [[[5, 3]], THREE, '', '', 0], 'значение «0»', 'QFD_CUTOFF_REFUSED'],
    ['a negative cut-off', [[[5, 3]], THREE, '', '', -1], 'значение «-1»', 'QFD_CUTOFF_REFUSED'],
    ['a cut-off in words', [[[5, 3]], THREE, '', '', 'много'], '«много»', 'QFD_CUTOFF_REFUSED'],
    ['several cut-offs', [[[5, 3]], THREE, '', '', [[1, 2]]], 'cutoff', 'NOT_ONE_CELL'],
    ['nothing', [], 'аргумент importance', 'QFD_ARGUMENT_MISSING'],
    ['no relations', [[[5, 3]]], 'аргумент relations', 'QFD_ARGUMENT_MISSING'],
    ['blank ranges', [[['', '']], [['', '']]], 'Нет данных', 'NO_DATA'],
    ['importance as a table', [THREE, THREE], 'importance строк — 3, столбцов — 2', 'QFD_NOT_ONE_LINE'],
    ['names as a table', [[[5, 3]], THREE, THREE], 'names', 'NOT_ONE_COLUMN'],
  ])('%s', (_, args, part, code) => {
    const message = thrown('QFD_TOUCHPOINTS', args);
    expect(message).toContain(part);
    expect(message.endsWith(`[${code}]`)).toBe(true);
  });

  it('a touchpoint without a stage', () => {
    expect(thrown('QFD_STAGES', [column('deal', ' ', 'need'), [[5, 3]], THREE])).toBe(
      'Не указан этап: аргумент stages, строка 2 диапазона. Впишите этап этой точки контакта. [QFD_STAGE_MISSING]',
    );
    expect(thrown('QFD_STAGES', ['', [[5, 3]], THREE])).toContain('Не указан аргумент stages');
  });
});

it('any matrix gives a row for each touchpoint and factor, in every language', () => {
  const sizes = { touchpoints: fc.integer({ min: 1, max: 9 }), factors: fc.integer({ min: 1, max: 6 }) };
  fc.assert(
    fc.property(fc.record({ ...sizes, lang: fc.constantFrom(...LANGS) }), ({ touchpoints, factors, lang }) => {
      const importance = [Array.from({ length: factors }, (_, j) => 1 + (j % 5))];
      const relations = Array.from({ length: touchpoints }, (_, i) =>
        Array.from({ length: factors }, (_, j) => [1, 3, 9][(i + j) % 3]),
      );
      const file = { ...EN, lang };
      for (const name of ['QFD_TOUCHPOINTS', 'QFD_STABILITY']) {
        expect(callFunction(name, [importance, relations], file)).toHaveLength(touchpoints + 1);
      }
      expect(callFunction('QFD_FACTORS', [importance, relations], file)).toHaveLength(factors + 1);
    }),
    { seed: 7, numRuns: 50 },
  );
});
