import { describe, expect, it } from 'vitest';
import { seededRandom } from '../random';
import { type GridMask, maskGrid } from './maskGrid';

type Grid = readonly (readonly number[])[];

/** The grid, its totals of rows, of columns and of all in one list, with what is hidden of each. */
function flat(n: Grid, mask: GridMask): readonly { readonly value: number; readonly isHidden: boolean }[] {
  const rows = n.map((row) => row.reduce((sum, value) => sum + value, 0));
  const columns = (n[0] ?? []).map((_, c) => n.reduce((sum, row) => sum + (row[c] ?? 0), 0));
  const values = [...n.flat(), ...rows, ...columns, rows.reduce((sum, value) => sum + value, 0)];
  const hidden = [...mask.cells.flat(), ...mask.rows, ...mask.columns, mask.all];
  return values.map((value, i) => ({ value, isHidden: hidden[i] ?? true }));
}

/**
 * Tries every grid whose hidden cells hold 1…most, and keeps those that agree with all that is published.
 * @returns for each hidden number whether two of these grids differ in it
 */
function secrets(n: Grid, mask: GridMask, most: number): readonly boolean[] {
  const published = flat(n, mask);
  const free = n.flatMap((row, r) => row.flatMap((_, c) => (mask.cells[r]?.[c] === true ? [[r, c] as const] : [])));
  const differs = published.map(() => false);
  const guess = n.map((row) => [...row]);
  const go = (at: number): void => {
    const [r = 0, c = 0] = free[at] ?? [];
    if (at < free.length) {
      for (let value = 1; value <= most; value++) {
        (guess[r] ?? [])[c] = value;
        go(at + 1);
      }
      return;
    }
    const told = flat(guess, mask);
    if (told.some(({ value }, i) => published[i]?.isHidden === false && published[i]?.value !== value)) return;
    told.forEach(({ value }, i) => {
      if (published[i]?.value !== value) differs[i] = true;
    });
  };
  go(0);
  return published.flatMap(({ isHidden }, i) => (isHidden ? [differs[i] ?? false] : []));
}

describe('masks of published cells', () => {
  it('hide 2 and 5 of 2, 5, 9', () => {
    expect(maskGrid([[2, 5, 9]], 5).cells).toEqual([[true, true, false]]);
  });

  it('hide nothing where all hold k, or are empty', () => {
    expect(maskGrid([[5, 9, 0]], 5)).toEqual({
      ...{ cells: [[false, false, false]], rows: [false], columns: [false, false, false], all: false },
    });
    expect(maskGrid([], 5).all).toBe(false);
  });

  it('hide a total that is below k', () => {
    const { rows, columns, all } = maskGrid(
      [
        [2, 0],
        [8, 9],
      ],
      5,
    );
    expect([rows[0], columns, all]).toEqual([true, [false, false], false]);
  });

  it('hide more where less would be told by the whole grid', () => {
    // Two blocks of four small ones, and one cell between them: it would be the difference of rows and columns of a block.
    const grid = [
      [3, 3, 9, 9],
      [3, 3, 4, 9],
      [9, 9, 3, 3],
      [9, 9, 3, 3],
    ];
    const mask = maskGrid(grid, 5);
    expect(mask.cells[1]?.[2]).toBe(true);
    expect(mask.cells.flat().filter(Boolean).length).toBeGreaterThan(9);
  });

  it('let nobody compute a hidden number of a small grid, whatever stands in it', () => {
    const next = seededRandom(7);
    let tried = 0;
    for (let round = 0; round < 400; round++) {
      const [height, width] = [1 + Math.floor(next() * 3), 1 + Math.floor(next() * 3)];
      const k = 2 + Math.floor(next() * 2);
      const grid = Array.from({ length: height }, () => Array.from({ length: width }, () => Math.floor(next() * 5)));
      const mask = maskGrid(grid, k);
      if (mask.cells.flat().filter(Boolean).length > 5) continue;
      const found = secrets(grid, mask, 6);
      tried += found.length;
      expect(found.every(Boolean), `${JSON.stringify(grid)} by ${k}: ${JSON.stringify(mask)}`).toBe(true);
    }
    expect(tried).toBeGreaterThan(200);
  });

  it('keep what methods.md asks of each line: none hidden, or at least two that hold k', () => {
    const next = seededRandom(11);
    for (let round = 0; round < 200; round++) {
      const grid = Array.from({ length: 15 }, () => Array.from({ length: 6 }, () => Math.floor(next() * 14)));
      const { cells, rows } = maskGrid(grid, 5);
      cells.forEach((hidden, r) => {
        const held = (grid[r] ?? []).filter((_, c) => hidden[c]);
        for (const [c, value] of (grid[r] ?? []).entries()) if (value > 0 && value < 5) expect(hidden[c]).toBe(true);
        if (held.length === 0 || rows[r] === true) return;
        expect(held.length).toBeGreaterThan(1);
        expect(held.reduce((sum, value) => sum + value, 0)).toBeGreaterThanOrEqual(5);
      });
    }
  });
});
