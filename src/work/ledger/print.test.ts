import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../core/cell';
import { changedCells, printOf, rowPrint, weightOf } from './print';

const SHEET: Cell[][] = [
  ['Клиент', 'Сумма', 'Дата'],
  ['Анна', 1200.5, new Date(Date.UTC(2026, 10, 22))],
  ['Борис', 0.1 + 0.2, ''],
];

describe('prints of a sheet', () => {
  it('find nothing changed on what was written', () => {
    expect(changedCells(printOf(SHEET), SHEET)).toEqual([]);
  });

  it('take a number for unchanged when only digits beyond those of Sheets differ', () => {
    expect(changedCells(printOf(SHEET), [SHEET[0] ?? [], SHEET[1] ?? [], ['Борис', 0.3, '']])).toEqual([]);
  });

  it('tell a number from its text, a date from a number, blank from 0', () => {
    const changed = [
      ['Клиент', 'Сумма', 'Дата'],
      ['Анна', '1200.5', 1],
      ['Борис', 0.3, 0],
    ];
    expect(changedCells(printOf(SHEET), changed)).toEqual([
      { row: 1, column: 1 },
      { row: 1, column: 2 },
      { row: 2, column: 2 },
    ]);
  });

  it('name cells filled beyond the rectangle, and cells missing because rows were cleared', () => {
    const now = [...SHEET.slice(0, 2), [], ['', '', '', 'заметка']];
    expect(changedCells(printOf(SHEET), now)).toEqual([
      { row: 2, column: 0 },
      { row: 2, column: 1 },
      { row: 3, column: 3 },
    ]);
  });

  it('find each of any changes, cell by cell', () => {
    const cell = fc.oneof(fc.string(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
    const grid = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(grid, fc.nat({ max: 2 }), fc.nat({ max: 3 }), (values, row, column) => {
        const now = values.map((cells) => [...cells]);
        const changed = now[row] ?? [];
        changed[column] = `${String(changed[column])} changed`;
        expect(changedCells(printOf(values), now)).toEqual([{ row, column }]);
      }),
      { numRuns: 100, seed: 4 },
    );
  });
});

describe('prints of a large sheet', () => {
  const large: Cell[][] = Array.from({ length: 12_000 }, (_, row) =>
    Array.from({ length: 10 }, (__, column) => row * 10 + column),
  );

  it('weigh a print per row and column instead of one per cell', () => {
    expect(weightOf(printOf(SHEET))).toBe(9);
    expect(weightOf(printOf(large))).toBe(12_010);
  });

  it('find one change exactly, and of two changes also the cells where their rows and columns cross', () => {
    const one = large.map((row) => [...row]);
    (one[7] ?? [])[3] = 'x';
    expect(changedCells(printOf(large), large)).toEqual([]);
    expect(changedCells(printOf(large), one)).toEqual([{ row: 7, column: 3 }]);
    (one[9] ?? [])[5] = 'y';
    expect(changedCells(printOf(large), one)).toEqual([
      { row: 7, column: 3 },
      { row: 7, column: 5 },
      { row: 9, column: 3 },
      { row: 9, column: 5 },
    ]);
  });
});

describe('the print of a row', () => {
  it('depends on what stands in which cell', () => {
    expect(rowPrint(['a', 'b'])).toBe(rowPrint(['a', 'b']));
    expect(rowPrint(['a', 'b'])).not.toBe(rowPrint(['ab', '']));
    expect(rowPrint(['a', ''])).not.toBe(rowPrint(['', 'a']));
  });
});
