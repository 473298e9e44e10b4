import { describe, expect, it } from 'vitest';
import { FILES, openFile } from './addon';

/** Metrics on three levels as people type them: decimal commas, percent, sums with a sign, names with units, a blank row. */
const SHEET = [
  ['Показатель', 'Минимум', 'База', 'Максимум'],
  ['Охват, чел.', '1000', '1000', '1000'],
  ['Доля переходов, %', '8%', '10,0%', '12%'],
  ['Конверсия в продажу', '0,4', '0,5', '0,55'],
  ['', '', '', ''],
  ['Цена позиции, ₽', "'100,00 ₽", '100', '100'],
  ['Отказы и возвраты', '10%', '10%', '10%'],
  ['Повторных сделок на покупателя', '1', '1', '1'],
  ['Рост чека повторной сделки', '10%', '10%', '10%'],
  ['Маржа', "'40 %", '40%', '40%'],
  ['Прибыль по вашему расчёту', '', '11000', ''],
];

/** Sales 32, 50 and 66, each worth 0.9 · 100 · (1 + 1.1) · 0.4 = 75.6: the check of methods.md §8. */
const CASES: readonly (readonly [formula: string, rows: number, columns: number, expected: readonly string[]])[] = [
  ['=PROFIT_FORMULA(1000;10%;50%;100;1;10%)', 1, 1, ['10500']],
  ['=PROFIT_FORMULA(1000;0,1;0,5;100;1;0,1;;;"all")', 1, 1, ['11000']],
  ['=PROFIT_FORMULA(C2;C3;C4;C6;C8;C9;;;"one")', 1, 1, ['5110']],
  ['=ROUND(PROFIT_FORMULA(C2;C3;C4;C6;C8;C9;C7;C10);6)', 1, 1, ['3780']],
  ['=INDEX(CASH_JOURNEY(A1:D);2;0)', 1, 4, ['Переходы 80 100 120']],
  ['=ROUND(INDEX(CASH_JOURNEY(A2:D11);12;2);6)', 1, 1, ['2419,2']],
  ['=ROUND(INDEX(CASH_JOURNEY(A1:D);12;4);6)', 1, 1, ['4989,6']],
  ['=INDEX(CASH_WORTH(A1:D);0;1)', 4, 1, ['Показатель', 'Охват', 'Доля переходов', 'Конверсия в продажу']],
  // 1 % of 3780; from 80 visits and from 40 % to base; to 120 visits and to 55 %.
  ['=ROUND(INDEX(CASH_WORTH(A1:D);3;2);6)', 1, 1, ['37,8']],
  ['=ROUND(INDEX(CASH_WORTH(A1:D);3;3);6)', 1, 1, ['756']],
  ['=INDEX(CASH_WORTH(A1:D);3;5)', 1, 1, ['1']],
];

it.each(CASES)('%s in a cell', (formula, rows, columns, expected) => {
  const script = openFile(FILES.ru);
  const id = script.control.activeSheetId();
  script.control.type(id, 0, 0, SHEET);
  script.control.type(id, 0, 8, [[formula]]);
  const cells = script.control.cells(id, 0, 8, rows, columns).map((row) => row.map(({ text }) => text).join(' '));
  expect(cells).toEqual(expected);
});

/** Names and numbers of a file in each language. */
const LANGUAGES = {
  ru: {
    names: ['Охват', 'Доля переходов', 'Конверсия в продажу', 'Цена позиции'],
    price: '1 234,50 ₽',
    first: 'Переходы',
  },
  kk: {
    names: ['Қамту', 'Сайтқа өту үлесі', 'Сатуға конверсия', 'Позиция бағасы'],
    price: '1 234,50 ₸',
    first: 'Сайтқа өту',
  },
  en: {
    names: ['Reach', 'Visit rate', 'Conversion to sale', 'Price per item'],
    price: '$1,234.50',
    first: 'Site visits',
  },
} as const;

describe.each(Object.entries(LANGUAGES))('in a file in %s', (lang, { names, price, first }) => {
  const file = Object.entries(FILES).find(([its]) => its === lang)?.[1] ?? FILES.en;
  const row = (name: string | undefined, value: unknown) => [name, value, value, value];
  const range = [
    ['', '', '', ''],
    ...[row(names[0], 1000), row(names[1], '10 %'), row(names[2], '50%'), row(names[3], price)],
  ];

  it('the journey is read and told in its words', () => {
    const { ok, value } = openFile(file).customFunction('CASH_JOURNEY', [range]);
    expect(ok).toBe(true);
    const rows: readonly unknown[] = Array.isArray(value) ? value : [];
    expect(rows).toHaveLength(12);
    expect(rows[1]).toEqual([first, 100, 100, 100]);
    // 50 · 1234.5.
    expect(JSON.stringify(rows[11])).toContain('61725');
  });

  it('a rate typed as 10 is refused with what it may have meant', () => {
    const wrong = [...range, row(lang === 'en' ? 'Margin' : 'Маржа', 10)];
    const outcome = openFile(file).customFunction('CASH_WORTH', [wrong]);
    expect(outcome.ok).toBe(false);
    expect(JSON.stringify(outcome)).toMatch(/10\u00a0?%.*CASH_RATE_AS_PERCENT/);
  });
});
