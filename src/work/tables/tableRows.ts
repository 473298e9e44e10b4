import type { Cell } from '../../core/cell';
import type { FileContext, Value } from '../../core/table';
import type { KeptTable } from './openTable';
import { valueReaders } from './tableValues';

/** A row of a table. */
export interface TableRow {
  /** 0-based row of the sheet. */
  readonly row: number;
  /** In the fact's order: days as civil days, choices as codes, blank as `null`; what is neither stays text. */
  readonly values: readonly Value[];
}

/** The cells of a sheet's row in the fact's order of columns. */
export function cellsOfRow({ cells, columns }: Pick<KeptTable, 'cells' | 'columns'>, row: number): readonly Cell[] {
  return columns.map((column) => cells[row]?.[column] ?? '');
}

/** The rows of a table below its header; those blank in all of our columns are not rows of it. */
export function tableRows(table: KeptTable, file: Pick<FileContext, 'zone' | 'locale'>): readonly TableRow[] {
  const readers = valueReaders(table.fact, file);
  const rows: TableRow[] = [];
  for (let row = table.headerRow + 1; row < table.cells.length; row++) {
    const cells = cellsOfRow(table, row);
    const values = readers.map((read, i) => read(cells[i] ?? ''));
    if (values.some((value) => value !== null)) rows.push({ row, values });
  }
  return rows;
}
