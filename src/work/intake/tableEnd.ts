import type { Workbook } from '../../core/ports';
import type { FileContext, Value } from '../../core/table';
import { type AppendTo, appendCells } from '../tables/appendRows';
import { valuesOf } from './factRows';

/** The end of a table to which rows are added again and again without reading it anew. */
export class TableEnd {
  private at: AppendTo;

  /** @param room rows that the grid grows by at once */
  constructor(
    private readonly workbook: Workbook,
    table: AppendTo,
    private readonly file: FileContext,
    private readonly room: number,
  ) {
    this.at = table;
  }

  /** Adds rows of the table's fact; one remote call, none for no rows. @returns the 0-based row of the first one */
  append<Row extends { readonly [Key in keyof Row]: Value }>(rows: readonly Row[]): number {
    if (rows.length === 0) return this.at.cells.length;
    const values = rows.map((row) => valuesOf(this.at.fact, row));
    const { row } = appendCells(this.workbook, this.at, values, this.file, this.room);
    this.at = { ...this.at, cells: { length: row + rows.length }, repairs: { place: [], remove: [] } };
    return row;
  }
}
