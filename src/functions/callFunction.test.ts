import { describe, expect, it } from 'vitest';
import type { FileContext } from '../core/table';
import { callFunction } from './callFunction';

const RU: FileContext = { lang: 'ru', locale: 'ru_RU', zone: 'Europe/Moscow', currency: '₽' };
const EN: FileContext = { lang: 'en', locale: '', zone: 'UTC', currency: '' };

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

/*
 * Three buyers by hand, as of the newest order 10.03.2026.
 * Анна: 1000 + 1000 − 1000 → F 2, total 1000, check 500, last 10.03 → R 0 days
 * Борис: 300 → F 1, total 300, check 300, last 28.02 → R 10 days (2026 is a common year)
 * Вера: 200 + 400 → F 2, total 600, check 300, last 01.01 → R 68 days (30 + 28 + 10)
 */
const CUSTOMERS = column('Анна', 'Анна', 'Анна', 'Борис', 'Вера', 'Вера', '');
const DATES = column('09.03.2026', '10.03.2026 23:59', '11.03.2026', '28.02.2026', '2025-12-01', '01.01.2026', '');
const AMOUNTS = column(1000, '1 000,00 ₽', -1000, 300, 200, 400, '');

describe('RFM', () => {
  it('gives a header row, then customers with recency, frequency, total and average check', () => {
    const result = callFunction('RFM', [CUSTOMERS, DATES, AMOUNTS], RU);
    expect(result[0]?.slice(0, 6)).toEqual([
      'Покупатель',
      'Последний заказ',
      'Давность, дней',
      'Частота',
      'Сумма покупок, ₽',
      'Средний чек, ₽',
    ]);
    const rows = new Map(result.slice(1).map((row) => [row[0], row.slice(2, 6)]));
    expect(rows.get('Анна')).toEqual([0, 2, 1000, 500]);
    expect(rows.get('Борис')).toEqual([10, 1, 300, 300]);
    expect(rows.get('Вера')).toEqual([68, 2, 600, 300]);
  });

  it('gives the last order as a Date at its midnight in the file’s zone', () => {
    const result = callFunction('RFM', [CUSTOMERS, DATES, AMOUNTS], RU);
    const anna = result.find((row) => row[0] === 'Анна');
    // Moscow is UTC+3: midnight of 10.03 there is 21:00 of the day before in UTC.
    expect(anna?.[1]).toEqual(new Date('2026-03-09T21:00:00Z'));
  });

  it('scores by given cut points: R = 100 and M = 2000 themselves are good', () => {
    const cuts = [[100, 2, 2000]];
    const dates = column('2026-01-01', '2026-04-11');
    const [, ...rows] = callFunction('RFM', [column('a', 'b'), dates, column(2000, 1999), '', cuts], EN);
    // a: 100 days before b's order; the cut at R is still good (2), F 1 is below 2 (1), M 2000 is good (2).
    expect(rows.map((row) => [row[0], row[9]])).toEqual(
      [
        ['b', '211'],
        ['a', '212'],
      ].sort((x, y) => (String(x[1]) < String(y[1]) ? 1 : -1)),
    );
  });
});

describe('RFM_SEGMENTS', () => {
  it('sums to all customers, orders and revenue', () => {
    const [header, ...rows] = callFunction('RFM_SEGMENTS', [CUSTOMERS, DATES, AMOUNTS], EN);
    expect(header).toEqual([
      'Segment',
      'Customers',
      'Customer share',
      'Orders',
      'Revenue',
      'Revenue share',
      'Mean recency, days',
      'Mean frequency',
      'Average check',
      'Action',
    ]);
    const sum = (index: number): number => rows.reduce((total, row) => total + Number(row[index]), 0);
    expect(sum(1)).toBe(3);
    expect(sum(3)).toBe(5);
    expect(sum(4)).toBe(1900);
    expect(sum(5)).toBeCloseTo(1, 12);
  });
});

describe('errors of custom functions name what happened, where and what to do', () => {
  const thrown = (args: unknown[], file: FileContext = RU): string => {
    try {
      callFunction('RFM', args, file);
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
    return 'nothing was thrown';
  };

  it.each([
    ['no data', [column('', ''), column('', ''), column('', '')], 'Нет данных: в указанных столбцах пусто.', 'NO_DATA'],
    ['nothing given', [], 'Не указан аргумент customers.', 'ARGUMENT_MISSING'],
    ['no amounts', [CUSTOMERS, DATES], 'Не указан аргумент amounts.', 'ARGUMENT_MISSING'],
    [
      'different lengths',
      [column('a', 'b', 'c'), column('2026-01-01'), column(1, 2, 3)],
      'аргумент customers — 3, аргумент dates — 1',
      'SIZE_MISMATCH',
    ],
    [
      'a header inside',
      [column('Клиент', 'a'), column('Дата', '01.02.2026'), column('Сумма', 5)],
      'A2:A',
      'HEADER_INSIDE',
    ],
    [
      '29 February of a common year',
      [column('a'), column('29.02.2026'), column(5)],
      'строка 1 диапазона, значение «29.02.2026»',
      'NOT_DATE',
    ],
    [
      'an unreadable amount',
      [column('a', 'b'), column('01.02.2026', '02.02.2026'), column(5, '1,2,3')],
      'аргумент amounts, строка 2 диапазона, значение «1,2,3»',
      'NOT_NUMBER',
    ],
    [
      'a customer missing',
      [column('', 'b'), column('01.02.2026', '02.02.2026'), column(5, 6)],
      'аргумент customers, строка 1',
      'EMPTY_CUSTOMER',
    ],
    [
      'cut points that do not ascend',
      [
        CUSTOMERS,
        DATES,
        AMOUNTS,
        '',
        [
          [100, 1, 500],
          [50, 2, 900],
        ],
      ],
      'столбец R, 100 и затем 50',
      'CUTS_NOT_ASCENDING',
    ],
    [
      'cut points of two columns',
      [CUSTOMERS, DATES, AMOUNTS, '', [[100, 1]]],
      'в диапазоне столбцов — 2',
      'CUTS_NOT_THREE_COLUMNS',
    ],
    [
      'as_of before all orders',
      [CUSTOMERS, DATES, AMOUNTS, '01.01.2020'],
      '01.01.2020, первый заказ — 01.12.2025',
      'AS_OF_BEFORE_ORDERS',
    ],
    ['as_of that is no date', [CUSTOMERS, DATES, AMOUNTS, 'вчера'], '«вчера»', 'DAY_NOT_DATE'],
    ['an unknown scoring', [CUSTOMERS, DATES, AMOUNTS, '', 'median'], '«median»', 'SCORING_UNKNOWN'],
    ['eleven groups', [CUSTOMERS, DATES, AMOUNTS, '', 11], 'от 2 до 10', 'GROUPS_OUT_OF_RANGE'],
    [
      'more typed groups than customers',
      [CUSTOMERS, DATES, AMOUNTS, '', 4],
      'групп — 4, покупателей — 3',
      'GROUPS_TOO_MANY',
    ],
    ['an unknown money', [CUSTOMERS, DATES, AMOUNTS, '', '', 'median'], '«median»', 'MONEY_UNKNOWN'],
    ['refunds only', [column('a'), column('01.02.2026'), column(-5)], 'только возвраты', 'ONLY_REFUNDS'],
    [
      'a range of two columns',
      [
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        DATES,
        AMOUNTS,
      ],
      'аргументе customers',
      'NOT_ONE_COLUMN',
    ],
  ])('%s', (_, args, part, code) => {
    const message = thrown(args);
    expect(message).toContain(part);
    expect(message.endsWith(`[${code}]`)).toBe(true);
    expect(message).not.toMatch(/\{\w|undefined/);
  });

  it.each([
    ['an object', [{ toString: 5 }, DATES, AMOUNTS], 'customers'],
    ['an object in a range', [CUSTOMERS, [[{}], ['x']], AMOUNTS], 'dates'],
    ['a range within a range', [CUSTOMERS, DATES, [[[1]]]], 'amounts'],
  ])('%s, which no formula passes, is refused', (_, args, argument) => {
    expect(thrown(args)).toMatch(new RegExp(` ${argument}\\..*\\[REQUEST_BROKEN\\]$`));
  });

  it('names the first three places and counts the rest', () => {
    const bad = column('x', 'y', 'z', 'w', 'v');
    const message = thrown([column(1, 2, 3, 4, 5), column(...new Array(5).fill('01.02.2026')), bad], {
      ...RU,
      lang: 'kk',
    });
    expect(message).toContain('amounts аргументі, ауқымның 1-жолы, «x» мәні');
    expect(message).toContain('2-жол «y»; 3-жол «z»;');
    expect(message).not.toContain('«w»');
    expect(message).toContain('тағы осындай: 2');
  });
});
