import { describe, expect, it } from 'vitest';
import { MemoryWorkbook } from '../../../test/fakes/memoryWorkbook';
import type { Cell } from '../../core/cell';
import { readColumns } from './readColumns';

/** A sheet of 200 columns that counts how often it is read, and how wide. */
class Counting extends MemoryWorkbook {
  readonly widths: number[] = [];

  override read(sheetId: number, firstColumn: number, columns: number): readonly (readonly Cell[])[] {
    this.widths.push(columns);
    return super.read(sheetId, firstColumn, columns);
  }
}

const sheet = (): Counting =>
  new Counting([
    { name: 'Лист', values: [0, 1].map((row) => Array.from({ length: 200 }, (_, column) => row * 1000 + column)) },
  ]);

describe('columns', () => {
  it('near each other are read in one call, in any order', () => {
    const workbook = sheet();
    const columns = readColumns(workbook, 1, [52, 3, 1]);
    expect(workbook.widths).toEqual([52]);
    expect([...columns].sort(([a], [b]) => a - b)).toEqual([
      [1, [1, 1001]],
      [3, [3, 1003]],
      [52, [52, 1052]],
    ]);
  });

  it('far from each other are read apart, without what lies between', () => {
    const workbook = sheet();
    const columns = readColumns(workbook, 1, [0, 199, 100]);
    expect(workbook.widths).toEqual([1, 1, 1]);
    expect([columns.get(0), columns.get(100), columns.get(199)]).toEqual([
      [0, 1000],
      [100, 1100],
      [199, 1199],
    ]);
  });

  it('that nobody chose cost nothing', () => {
    const workbook = sheet();
    expect(readColumns(workbook, 1, []).size).toBe(0);
    expect(workbook.widths).toEqual([]);
  });
});
