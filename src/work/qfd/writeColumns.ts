import type { Cell } from '../../core/cell';
import type { Workbook } from '../../core/ports';
import { neighbours } from '../tables/neighbours';
import type { KeptTable } from '../tables/openTable';

/** Cells of one row of a table by column id. */
export interface RowCells {
  /** 1-based row of the sheet. */
  readonly row: number;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** Rows that follow each other, so that one call can write them. */
function groupsOf(rows: readonly RowCells[]): RowCells[][] {
  const groups: RowCells[][] = [];
  for (const one of [...rows].sort((a, b) => a.row - b.row)) {
    const last = groups[groups.length - 1];
    if (last !== undefined && (last[last.length - 1]?.row ?? 0) + 1 === one.row) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

/**
 * Writes some columns of some rows of a table and no cell besides; one remote call for each run of neighbouring rows and
 * columns. Whoever calls it flushes.
 * @param ids columns every row has cells for
 * @throws AppError PROTECTED
 */
export function writeColumns(
  workbook: Workbook,
  { fact, sheet, columns }: Pick<KeptTable, 'fact' | 'sheet' | 'columns'>,
  ids: readonly string[],
  rows: readonly RowCells[],
): void {
  const places = ids.map((id) => columns[fact.columns.findIndex((column) => column.id === id)] ?? 0);
  for (const group of groupsOf(rows)) {
    for (const { column, places: side } of neighbours(places)) {
      const block = group.map(({ cells }) => side.map((place) => cells[ids[place] ?? ''] ?? ''));
      workbook.writeCells(sheet.id, (group[0]?.row ?? 1) - 1, column, block);
    }
  }
}
