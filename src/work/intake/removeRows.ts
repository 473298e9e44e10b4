import { type Cell, isBlank } from '../../core/cell';
import type { Workbook } from '../../core/ports';
import { neighbours } from '../tables/neighbours';
import type { KeptTable } from '../tables/openTable';

/** Deleting so many groups of rows takes as many calls; more are emptied instead, in one. */
const MOST_GROUPS = 20;

/** Neighbouring rows together, the lowest on the sheet first, so that none moves before its turn. */
function groupsOf(rows: readonly number[]): readonly { readonly row: number; readonly count: number }[] {
  const groups: { row: number; count: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = groups[groups.length - 1];
    if (last !== undefined && last.row + last.count === row) last.count += 1;
    else groups.push({ row, count: 1 });
  }
  return groups.reverse();
}

/** 0-based rows of a table whose first column holds one of some ids. */
export function keyRows({ cells, headerRow, columns }: KeptTable, ids: ReadonlySet<string>): readonly number[] {
  const first = columns[0] ?? 0;
  return cells.flatMap((line, row) => (row > headerRow && ids.has(String(line[first] ?? '')) ? [row] : []));
}

/**
 * Takes rows of a table away; where they stand scattered, or people have written beside them, its cells in them are emptied. One
 * call to look at them: people may have sorted since they were counted, and a row that is another now stays.
 * @param rows 0-based
 * @param isMeant whether the values of a row, in the order of the fact's columns, are still those that have to go
 */
export function removeTableRows(
  workbook: Workbook,
  { sheet, columns }: KeptTable,
  rows: readonly number[],
  isMeant: (values: readonly Cell[]) => boolean,
): void {
  if (rows.length === 0) return;
  const cells = workbook.readAll(sheet.id);
  const meant = rows.filter((row) => isMeant(columns.map((column) => cells[row]?.[column] ?? '')));
  const groups = groupsOf(meant);
  const ours = new Set(columns);
  const isOurs = (row: number): boolean =>
    (cells[row] ?? []).every((cell, column) => ours.has(column) || isBlank(cell));
  if (groups.length <= MOST_GROUPS && meant.every(isOurs)) {
    for (const { row, count } of groups) workbook.removeRows(sheet.id, row, count);
    return;
  }
  const areas = groups.flatMap(({ row, count }) =>
    neighbours(columns).map(({ column, places }) => ({ row, column, rows: count, columns: places.length })),
  );
  workbook.clearCells(sheet.id, areas);
}
