import { describe, expect, it } from 'vitest';
import { functionRefusal } from '../../../test/fakes/functionRefusal';
import type { FileContext } from '../../core/table';
import { callFunction } from '../../functions/callFunction';

const RU: FileContext = { lang: 'ru', locale: 'ru_RU', zone: 'Asia/Almaty', currency: '₽' };
const KK: FileContext = { ...RU, lang: 'kk', locale: 'kk_KZ', currency: '₸' };
const EN: FileContext = { ...RU, lang: 'en', locale: 'en_US', currency: '$' };

const close = (value: number) => expect.closeTo(value, 9);

describe('PROFIT_FORMULA', () => {
  const SEED = [1000, 0.1, 0.5, 100, 1, 0.1];
  const formula = (...args: readonly unknown[]) => callFunction('PROFIT_FORMULA', args, RU);

  // B7-05, methods.md §7.1.
  it.each([
    [[...SEED], 10_500],
    [[...SEED, '', '', 'all'], 11_000],
    [[...SEED, '', '', ' One '], 5110],
    [[1000, 0.1, 0.5, 100, 3, 0.1, '', '', 'one'], 5330],
    [[1000, '10 %', '50,0%', '100,00 ₽', '1', '10 %'], 10_500],
    // 50 · 100, half of it kept, a fifth of it margin.
    [[[[1000]], 0.1, 0.5, 100, '', '', 0.5, 0.2], 500],
    [[0, 0, 0, 0, 0, 0, 0, 0], 0],
  ])('of %j is %d', (args, expected) => {
    expect(formula(...args)).toEqual([[close(expected)]]);
  });

  it('refuses what no rate can be, with the argument and the remedy in each language', () => {
    const args = [1000, 10, 0.5, 100];
    expect(functionRefusal('PROFIT_FORMULA', args, RU)).toBe(
      'Слишком большая доля: аргумент visit_rate, значение «10». Возможно, имелось в виду 10 %? Введите число со знаком %. [CASH_RATE_AS_PERCENT]',
    );
    expect(functionRefusal('PROFIT_FORMULA', args, KK)).toBe(
      'Үлес тым үлкен: visit_rate аргументі, «10» мәні. Мүмкін, 10% деген болар? Санды % белгісімен жазыңыз. [CASH_RATE_AS_PERCENT]',
    );
    expect(functionRefusal('PROFIT_FORMULA', args, EN)).toBe(
      'The rate is too large: argument visit_rate, value “10”. Did you mean 10%? Enter the number with a % sign. [CASH_RATE_AS_PERCENT]',
    );
  });

  it.each([
    [[1000, 0.1, 0.5], 'CASH_VALUE_MISSING', 'check'],
    [[-1, 0.1, 0.5, 100], 'CASH_NEGATIVE', '«-1»'],
    [[1000, 0.1, 'много', 100], 'CASH_NOT_NUMBER', '«много»'],
    [[1000, 0.1, 0.5, 100, 1, -2.5], 'CASH_RATE_AS_PERCENT', 'uplift'],
    [[1000, 0.1, 0.5, 100, 1, 0.1, 0, 1, 'some'], 'CASH_UPLIFT_ON_UNKNOWN', '«some»'],
    [[[[1], [2]], 0.1, 0.5, 100], 'NOT_ONE_CELL', 'reach'],
  ])('refuses %j: %s', (args, code, says) => {
    const refusal = functionRefusal('PROFIT_FORMULA', args, RU);
    expect(refusal).toContain(`[${code}]`);
    expect(refusal).toContain(says);
  });
});

const METRICS = [
  ['Показатель', 'Минимум', 'База', 'Максимум'],
  ['Охват, чел.', 1000, 1000, 2000],
  ['', '', '', ''],
  ['Доля переходов, %', '8 %', 0.1, '12,0 %'],
  ['conversion', 0.4, 0.5, 0.55],
  ['Позиция бағасы', 100, 100, 100],
  ['Повторных сделок на покупателя', 1, 1, 1],
  ['Repeat check uplift', 0.1, 0.1, 0.1],
  ['Прибыль по вашему расчёту', '', 'примерно 3 000', ''],
  ['Постоянные затраты', 20, 500, 600],
  ['', '', '', ''],
];

/** Every metric is 0, margin too. */
const NOTHING = ['reach', 'visit_rate', 'conversion', 'price', 'positions', 'margin'].map((code) => [code, 0, 0, 0]);

describe('CASH_JOURNEY', () => {
  it('gives eleven lines on three levels, in words of the file’s language', () => {
    // Sales 32, 50, 132; each 100 and then 110.
    expect(callFunction('CASH_JOURNEY', [METRICS], RU)).toEqual([
      ['Строка', 'Минимум', 'База', 'Максимум'],
      ['Переходы', close(80), close(100), close(240)],
      ['Продажи', close(32), close(50), close(132)],
      ['Продажи без отказов', close(32), close(50), close(132)],
      ['Средний чек', 100, 100, 100],
      ['Выручка первых сделок', close(3200), close(5000), close(13_200)],
      ['Выручка повторных сделок', close(3520), close(5500), close(14_520)],
      ['Выручка', close(6720), close(10_500), close(27_720)],
      ['Маржа до затрат', close(6720), close(10_500), close(27_720)],
      ['Затраты на инструменты', 0, 0, 0],
      ['Постоянные затраты', 20, 500, 600],
      ['Прибыль', close(6700), close(10_000), close(27_120)],
    ]);
    const words = (file: FileContext) => callFunction('CASH_JOURNEY', [METRICS], file).map(([line]) => line);
    expect(words(KK).slice(0, 2)).toEqual(['Жол', 'Сайтқа өту']);
    expect(words(EN).slice(0, 2)).toEqual(['Line', 'Site visits']);
  });

  it('gives zeros for nothing', () => {
    const [, ...rows] = callFunction('CASH_JOURNEY', [NOTHING], EN);
    expect(rows.flatMap((row) => row.slice(1))).toEqual(new Array(33).fill(0));
    const [, ...worth] = callFunction('CASH_WORTH', [NOTHING], EN);
    expect(worth.flatMap((row) => row.slice(1))).toEqual(new Array(11).fill([0, 0, 0, 1]).flat());
  });

  const withRow = (...cells: unknown[]) => [...METRICS, cells];

  it.each([
    ['CASH_RANGE_MISSING', undefined, 'A2:D'],
    ['NO_DATA', [['', '', '', '']], 'Нет данных'],
    ['CASH_COLUMNS_WRONG', [['Охват', 1, 1]], 'столбцов — 3'],
    ['CASH_NO_VISIT_RATE', [['Охват', 1, 1, 1]], '«Доля переходов»'],
    [
      'CASH_STRANGE_METRIC',
      withRow('Маржинальность', 1, 1, 1),
      'строка 12, столбец 1 диапазона, значение «Маржинальность»',
    ],
    ['CASH_UNKNOWN_METRIC', withRow('Маржя', 1, 1, 1), 'Похоже на «Маржа»'],
    ['CASH_METRIC_AGAIN', withRow('Охват', 1, 1, 1), 'в строке 2 диапазона'],
    ['CASH_LEVEL_BLANK', withRow('Маржа', 0.1, '', ''), 'строка 12, столбец 3 диапазона; строка 12, столбец 4'],
    [
      'CASH_RATE_AS_PERCENT',
      withRow('Маржа', 20, 0.3, 30),
      'столбец 2 диапазона, значение «20». Возможно, имелось в виду 20 %?',
    ],
    ['CASH_MINIMAL_ABOVE_SHARE', withRow('Маржа', 0.12, 0.1, 0.3), '«Маржа», 12 % и 10 %'],
    ['CASH_BASE_ABOVE', withRow('Позиций в заказе', 1, 3.5, 2), '3,5 и 2'],
  ])('says %s', (code, range, says) => {
    const refusal = functionRefusal('CASH_JOURNEY', [range], RU);
    expect(refusal).toContain(`[${code}]`);
    expect(refusal).toContain(says);
    expect(functionRefusal('CASH_WORTH', [range], RU)).toBe(refusal);
  });
});

describe('CASH_WORTH', () => {
  it('gives a row for each of the eleven metrics', () => {
    const rows = callFunction('CASH_WORTH', [METRICS], RU);
    expect(rows).toHaveLength(12);
    expect(rows[0]).toEqual([
      'Показатель',
      'Что даёт +1 %, ₽',
      'От минимума до базы, ₽',
      'От базы до максимума, ₽',
      'Место',
    ]);
    // 10 500 of reach, twice as many at the maximum.
    expect(rows[1]).toEqual(['Охват', close(105), 0, close(10_500), 1]);
    // Costs of 500 after 20 and before 600; uplift and repeats have no step to the maximum and share the sixth rank with others.
    expect(rows[11]).toEqual(['Постоянные затраты', close(5), -480, -100, 11]);
  });
});
