import { describe, expect, it } from 'vitest';
import { FILES, openFile } from './addon';

/** The paths of methods.md §7.5 with conversions, value and non-conversions; a blank row between. */
const ROWS = [
  ['Поиск > Поиск>Почта', 3, 300, 1],
  ['', '', '', ''],
  ['Почта', 1, 50, 3],
  ['\u00a0Поиск ', 2, '', 6],
];
const column = (at: number): unknown[][] => ROWS.map((row) => [row[at]]);
const RANGES = [0, 1, 2, 3].map(column);

/**
 * By hand, conversions of search and of mail: first 3 + 2 and 1; last 2 and 3 + 1; linear 2/3 and 1/3 of 3; position 60 % and 40 % of 3;
 * decay 3/7 and 4/7 of 3; Markov 3 and 3; Shapley half of 3. Value: 300 and 50 in the same way, Markov half of 350 each.
 */
const SEARCH = [5, 2, 4, 3.8, 9 / 7 + 2, 3, 3.5, 300, 0, 200, 180, 900 / 7, 175, 150];
const MAIL = [1, 4, 2, 2.2, 12 / 7 + 1, 3, 2.5, 50, 350, 150, 170, 1200 / 7 + 50, 175, 200];

const HEADERS = {
  ru: 'Канал|Первое касание|Последнее касание|Линейная|По позиции|С затуханием|Цепь Маркова|Вектор Шепли',
  kk: 'Арна|Алғашқы жанасу|Соңғы жанасу|Сызықтық|Орны бойынша|Уақытпен кему|Марков тізбегі|Шепли векторы',
  en: 'Channel|First|Last|Linear|Position|Decay|Markov|Shapley',
} as const;
const ASSISTED_HEADERS = {
  ru: 'Канал|Последнее касание|Ассоциированные|Ассоциированные / последнее',
  kk: 'Арна|Соңғы жанасу|Көмекші|Көмекші / соңғы',
  en: 'Channel|Last|Assisted|Assisted / last',
} as const;
const FIRST_BY_VALUE = {
  ru: 'Первое касание, по выручке, ₽',
  kk: 'Алғашқы жанасу, түсім бойынша, ₸',
  en: 'First, by value, $',
} as const;

describe.each(['ru', 'kk', 'en'] as const)('in a file in %s', (lang) => {
  const script = openFile(FILES[lang]);

  it('ATTRIBUTION credits by seven models, in conversions and in money', () => {
    const { value } = script.customFunction('ATTRIBUTION', RANGES);
    expect(value).toEqual([
      [...HEADERS[lang].split('|'), FIRST_BY_VALUE[lang], ...Array(6).fill(expect.any(String))],
      ['Поиск', ...SEARCH.map((number) => expect.closeTo(number, 9))],
      ['Почта', ...MAIL.map((number) => expect.closeTo(number, 9))],
    ]);
  });

  it('ASSISTED tells who closes and who helps', () => {
    const { value } = script.customFunction('ASSISTED', RANGES.slice(0, 2));
    // Search: last 2, helps in the first 3. Mail: last 3 + 1.
    expect(value).toEqual([ASSISTED_HEADERS[lang].split('|'), ['Поиск', 2, 3, 1.5], ['Почта', 4, 0, 0]]);
  });
});

it('ATTRIBUTION spills over open ranges with decimal commas, by one model', () => {
  const script = openFile(FILES.ru);
  const id = script.control.activeSheetId();
  script.control.type(id, 0, 0, [
    ['Цепочка', 'Конверсии', 'Выручка', 'Без конверсии'],
    ['Поиск > Почта', '1,5', '1 234,50 ₽', '2'],
    ['Почта', '0,5', '', '1'],
  ]);
  script.control.type(id, 0, 6, [['=ATTRIBUTION(A2:A;B2:B;C2:C;D2:D;"last")']]);
  const cells = script.control.cells(id, 0, 6, 4, 3).map((row) => row.map((cell) => cell?.text ?? ''));
  // The last touch is always mail: 1.5 + 0.5 conversions, 1234.5 of value.
  expect(cells).toEqual([
    ['Канал', 'Последнее касание', 'Последнее касание, по выручке, ₽'],
    ['Поиск', '0', '0'],
    ['Почта', '2', '1234,5'],
    ['', '', ''],
  ]);
});

it('names of channels are never formulas', () => {
  const { value } = openFile(FILES.ru).customFunction('ATTRIBUTION', [[['=1+1 > +Почта']], [[1]], '', '', 'first']);
  expect(value).toEqual([
    ['Канал', 'Первое касание'],
    ['=1+1', 1],
    ['+Почта', 0],
  ]);
});

it('says in the first cell why it counts nothing, with the range’s row and the value', () => {
  const script = openFile(FILES.ru);
  const { error } = script.customFunction('ATTRIBUTION', [
    [['Поиск'], ['Почта > > Поиск'], ['> Почта']],
    [[1], [1], [1]],
  ]);
  expect(error).toMatch(/^Пустой шаг в цепочке: .*paths.*«Почта > > Поиск».*«> Почта».*\[PATHS_EMPTY_STEP\]$/);
});
