import { describe, expect, it } from 'vitest';
import { ratingColumns, ratingOf, unsureColumns } from './ratings';

describe('a rating', () => {
  it.each([
    [5, 5],
    [4.5, 4.5],
    ['3', 3],
    ['4,5', 4.5],
    ['4.5', 4.5],
    ['5 — отлично', 5],
    ['1 - мүлдем маңызды емес', 1],
    ['3. Средне', 3],
    ['2 (poor)', 2],
    ['4 из 5', 4],
    ['4/5', 4],
    ['3 балла', 3],
  ])('is read from %s', (cell, rating) => {
    expect(ratingOf(cell)).toBe(rating);
  });

  it.each([0, 6, 10, '', 'не знаю', '3-5', '3 — 5 раз', '5/7', '5 км', '12', '01.02.2026', '5%', true, null])(
    'is not read from %s',
    (cell) => {
      expect(ratingOf(cell)).toBeUndefined();
    },
  );
});

describe('columns of ratings', () => {
  const day = (n: number): Date => new Date(Date.UTC(2026, 10, n));
  const SURVEY = [
    ['Отметка времени', '№', 'Насколько важно? [Скорость]', 'Цена', 'Город', 'Сколько лет'],
    [day(1), 1, '5 — очень важно', 4, 'Алматы', 25],
    [day(2), 2, '4 — важно', '3,5', 'Астана', 31],
    [day(3), 3, '', 'не знаю', 'Алматы', 2],
    [day(4), 4, '3 — средне', 4, '', 40],
    [day(5), 5, '5 — очень важно', 4, 'Алматы', 19],
    [day(6), 6, '5 — очень важно', 4.5, 'Алматы', 19],
  ];

  it('are found by what stands in them; dates, numbers of rows and other columns are not', () => {
    expect(ratingColumns(SURVEY).map(({ index, header }) => [index, header])).toEqual([
      [2, 'Скорость'],
      [3, 'Цена'],
    ]);
  });

  it('have the mean of what is a rating, and say how many cells are none', () => {
    expect(ratingColumns(SURVEY)).toEqual([
      { index: 2, header: 'Скорость', mean: 22 / 5, n: 5, leftOut: 0 },
      { index: 3, header: 'Цена', mean: 4, n: 5, leftOut: 1 },
    ]);
  });

  it('are found below a title', () => {
    const titled = [['Опрос клиентов'], [''], ...SURVEY.map((row) => row.slice(2, 4))];
    expect(ratingColumns(titled).map(({ header }) => header)).toEqual(['Скорость', 'Цена']);
  });

  it('need a header', () => {
    expect(ratingColumns([['', 'Цена'], ...new Array(6).fill([4, 5])]).map(({ index }) => index)).toEqual([1]);
    expect(ratingColumns([[4, 5]])).toEqual([]);
    expect(ratingColumns([])).toEqual([]);
  });
});

it('names columns that are ratings by half, and not those of words', () => {
  const rows = [
    ['Цена', 'Вкус', 'Город'],
    [5, 4, 'Алматы'],
    [0, 5, 'Астана'],
    [4, 5, 'Алматы'],
    [10, 3, 5],
  ];
  expect(ratingColumns(rows).map(({ header }) => header)).toEqual(['Вкус']);
  expect(unsureColumns(rows)).toEqual(['Цена']);
});
