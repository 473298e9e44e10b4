import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areasAround } from './sheetOp';

describe('the rectangles around cells that stay', () => {
  it('are the rows above, the rest of the row, and the rows below', () => {
    expect(areasAround({ rows: 5, columns: 4 }, [{ row: 2, column: 1 }])).toEqual([
      { row: 0, column: 0, rows: 2, columns: 4 },
      { row: 2, column: 0, rows: 1, columns: 1 },
      { row: 2, column: 2, rows: 1, columns: 2 },
      { row: 3, column: 0, rows: 2, columns: 4 },
    ]);
  });

  it('are everything when nothing stays, and nothing when all stays', () => {
    expect(areasAround({ rows: 2, columns: 2 }, [])).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
    expect(areasAround({ rows: 1, columns: 1 }, [{ row: 0, column: 0 }])).toEqual([]);
  });

  it('cover every other cell of the sheet once', () => {
    const place = fc.record({ row: fc.nat({ max: 6 }), column: fc.nat({ max: 5 }) });
    fc.assert(
      fc.property(fc.uniqueArray(place, { selector: ({ row, column }) => row * 10 + column }), (kept) => {
        const covered = new Map<string, number>();
        for (const area of areasAround({ rows: 5, columns: 4 }, kept)) {
          for (let row = area.row; row < area.row + area.rows; row++) {
            for (let column = area.column; column < area.column + area.columns; column++) {
              covered.set(`${row}:${column}`, (covered.get(`${row}:${column}`) ?? 0) + 1);
            }
          }
        }
        const inside = kept.filter(({ row, column }) => row < 5 && column < 4);
        expect(covered.size).toBe(20 - inside.length);
        expect([...covered.values()].every((times) => times === 1)).toBe(true);
        expect(inside.every(({ row, column }) => !covered.has(`${row}:${column}`))).toBe(true);
      }),
      { numRuns: 100, seed: 4 },
    );
  });

  it('leave whole rows out', () => {
    expect(areasAround({ rows: 4, columns: 3 }, [{ row: 3, column: 2 }], [1, 9])).toEqual([
      { row: 0, column: 0, rows: 1, columns: 3 },
      { row: 2, column: 0, rows: 1, columns: 3 },
      { row: 3, column: 0, rows: 1, columns: 2 },
    ]);
  });
});
