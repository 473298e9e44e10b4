import { describe, expect, it } from 'vitest';
import { LANGS } from '../../core/lang';
import { type MatrixWish, matrixImage } from './matrixImage';

const FACTORS = [
  { code: 'F1', name: 'Скорость', importance: 5 },
  { code: 'F2', name: 'Цена', importance: 3.5 },
];
const POINTS = [
  { code: 'T1', name: 'Сайт', stage: 'choice', place: 'online' },
  { code: 'T2', name: 'Ожидание', stage: 'experience', place: '' },
  { code: 'T3', name: 'Письмо', stage: 'loyalty', place: '' },
];
const WISH: MatrixWish = {
  ...{ name: 'Матрица QFD – Айгуль', scale: 'seed', lang: 'ru', day: 20_779 },
  ...{ factors: FACTORS, touchpoints: POINTS },
};
const image = matrixImage(WISH);

describe('the sheet of a matrix', () => {
  it('shows factors over touchpoints, with codes, names and the importance of the day', () => {
    expect(image.values.slice(3)).toEqual([
      ['Код', 'Этап', 'Точка контакта', 'F1', 'F2'],
      ['', '', '', 'Скорость', 'Цена'],
      ['', '', 'Важность на 22.11.2026', 5, 3.5],
      ['T1', 'выбор', 'Сайт', '', ''],
      ['T2', 'опыт', 'Ожидание', '', ''],
      ['T3', 'лояльность', 'Письмо', '', ''],
    ]);
  });

  it('explains 1, 3 and 9 above, with an example', () => {
    expect(image.values[1]?.[0]).toContain('1 — никак · 3 — опыт может сложиться · 9 — критический опыт');
    expect(image.values[2]?.[0]).toContain('кроссовки маркетолога — 1');
  });

  it('asks about long names by their beginning', () => {
    const points = [{ code: 'T1', name: 'я'.repeat(40_000), stage: 'choice', place: '' }];
    const hint = matrixImage({ ...WISH, touchpoints: points }).marks?.hints[0]?.[0] ?? '';
    expect(hint).toContain(`«${'я'.repeat(100)}…»`);
    expect(hint.length).toBeLessThan(400);
  });

  it('keeps the headers and the names of touchpoints in view', () => {
    expect([image.frozenRows, image.frozenColumns]).toEqual([6, 3]);
  });

  it('takes the marks of its scale only, and asks in each cell', () => {
    expect(image.marks).toMatchObject({ area: { row: 6, column: 3, rows: 3, columns: 2 }, allowed: [1, 3, 9] });
    expect(image.marks?.hints[1]?.[0]).toBe(
      'Насколько в точке контакта «Ожидание» клиент может понять, как в компании обстоит дело с фактором «Скорость»? 1 — никак · 3 — опыт может сложиться · 9 — критический опыт',
    );
    expect(matrixImage({ ...WISH, scale: 'classic' }).marks?.allowed).toEqual([0, 1, 3, 9]);
  });

  it('counts empty cells by a formula that holds when rows and columns are added', () => {
    expect(image.values[0]).toEqual(['Матрица QFD – Айгуль', '', '', 'Пустых ячеек: 6', '']);
    expect(image.formulas).toEqual([
      { row: 0, column: 3, text: '="Пустых ячеек: "&(COUNTA(A7:A)*COUNTA(D4:4)-COUNT(D7:Z))' },
    ]);
  });

  it('holds the marks of an example and counts what is left', () => {
    const filled = matrixImage({ ...WISH, marks: [[9, 1], [3, 3], []] });
    expect(filled.values.slice(6).map((row) => row.slice(3))).toEqual([
      [9, 1],
      [3, 3],
      ['', ''],
    ]);
    expect(filled.values[0]?.[3]).toBe('Пустых ячеек: 2');
  });

  it('asks in every language, with the names of the cell', () => {
    for (const lang of LANGS) {
      const hint = matrixImage({ ...WISH, lang }).marks?.hints[0]?.[1] ?? '';
      expect(hint).toContain('Сайт');
      expect(hint).toContain('Цена');
      expect(hint).not.toContain('{');
    }
  });

  it('has a sign beside the colour of 3 and 9', () => {
    expect(image.marks?.format).toBe('[=9]"◉ "0;[=3]"○ "0;0');
    expect(image.marks?.colours.map(({ mark }) => mark)).toEqual([9, 3, 1]);
  });
});
