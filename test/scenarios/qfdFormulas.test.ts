import { expect, it } from 'vitest';
import { FILES, openFile } from './addon';

/** Importances above, stages and names before the relations; the blank row is a touchpoint without relations. */
const MATRIX = [
  ['', '', 'Цена', 'Сроки'],
  ['', '', '5', '3'],
  ['выбор', 'Сайт', '9', '1'],
  ['сделка', 'Договор', '1', '3'],
  ['выбор', 'Отзывы', '', ''],
  ['опыт', 'Доставка', '3', '3'],
];

/** Points by hand, the empty cells of the author’s scale counting 1: 48, 14, 8, 24. */
const CASES: readonly (readonly [formula: string, rows: number, columns: number, expected: readonly string[]])[] = [
  [
    '=QFD_TOUCHPOINTS(C2:D2;C3:D;B3:B)',
    5,
    2,
    ['Точка контакта Баллы', 'Сайт 48', 'Договор 14', 'Отзывы 8', 'Доставка 24'],
  ],
  // 5·(9 + 1 + 1 + 3) = 70, 3·(1 + 3 + 1 + 3) = 24.
  ['=QFD_FACTORS(C2:D2;C3:D;C1:D1)', 3, 3, ['Фактор выбора Важность, 1–5 Баллы', 'Цена 5 70', 'Сроки 3 24']],
  [
    '=QFD_STAGES(A3:A;C2:D2;C3:D)',
    4,
    4,
    ['Этап Точек контакта Сумма баллов Баллов в среднем', 'выбор 2 56 28', 'сделка 1 14 14', 'опыт 1 24 24'],
  ],
  ['=INDEX(QFD_STABILITY(C2:D2;C3:D;B3:B;"zero";0,5);0;4)', 5, 1, ['Место', '1', '3', '4', '2']],
];

it.each(CASES)('%s spills over open ranges', (formula, rows, columns, expected) => {
  const script = openFile(FILES.ru);
  const id = script.control.activeSheetId();
  script.control.type(id, 0, 0, MATRIX);
  script.control.type(id, 0, 8, [[formula]]);
  const cells = script.control.cells(id, 0, 8, rows + 1, columns).map((row) => row.map(({ text }) => text).join(' '));
  expect(cells.slice(0, rows)).toEqual(expected);
  expect(cells[rows]?.trim()).toBe('');
});
