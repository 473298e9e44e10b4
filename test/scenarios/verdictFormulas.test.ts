import { expect, it } from 'vitest';
import { FILES, openFile } from './addon';

/** Ratings of a wave and of the next one, with what shoppers could not judge, then weights, marks and p-values. */
const SHEET = [
  ['До', 'После', 'Вес', 'Критично', 'p'],
  ['3', '5', '3', 'FALSE', '0,01'],
  ['2', '5', '1', 'TRUE', ''],
  ['3', 'не оценить', '1', 'FALSE', '0,04'],
  ['2', '4', '', '', '0,03'],
  ['', '5', '', '', ''],
];

const CASES: readonly (readonly [formula: string, rows: number, columns: number, expected: readonly string[]])[] = [
  // 3·2 + 1·1 + 1·2 = 9 of 4·5, which is 45: below the cap of 50 for the critical 2; the cap of 40 holds it.
  ['=VISIT_INDEX(A2:A4;C2:C4)', 1, 1, ['45']],
  ['=VISIT_INDEX(A2:A4;C2:C4;D2:D4;40)', 1, 1, ['40']],
  ['=INDEX(TARGET_TEST(A2:A;4);0;1)', 2, 1, ['Визитов', '4']],
  ['=INDEX(TARGET_TEST(A2:A;4);2;5)', 1, 1, ['мало визитов']],
  ['=INDEX(TARGET_TEST(A2:A;4);2;6)', 1, 1, ['1']],
  // 2, 2, 3, 3 against 4, 5, 5, 5: the farthest division of C(8, 4) = 70 and its mirror.
  ['=ROUND(INDEX(WAVE_TEST(A2:A;B2:B);2;6);4)', 1, 1, ['0,0286']],
  ['=INDEX(WAVE_TEST(A2:A;B2:B;0,05);2;7)', 1, 1, ['значимо выше']],
  ['=HOLM(E2:E5)', 4, 1, ['0,03', '', '0,06', '0,06']],
];

it.each(CASES)('%s in a cell', (formula, rows, columns, expected) => {
  const script = openFile(FILES.ru);
  const id = script.control.activeSheetId();
  script.control.type(id, 0, 0, SHEET);
  script.control.type(id, 0, 8, [[formula]]);
  const cells = script.control.cells(id, 0, 8, rows + 1, columns).map((row) => row.map(({ text }) => text).join(' '));
  expect(cells.slice(0, rows)).toEqual(expected);
  expect(cells[rows]?.trim()).toBe('');
});
