import { isBlank } from '../../core/cell';
import type { Workbook } from '../../core/ports';
import type { Area } from '../../core/sheetImage';
import type { FileContext } from '../../core/table';
import { TABLE_FACTS } from '../../facts/tableFacts';
import { neighbours } from '../tables/neighbours';
import { type KeptTable, openTable } from '../tables/openTable';
import { isHeaderOf } from '../tables/placeColumns';
import { cellsOfRow, tableRows } from '../tables/tableRows';
import { rowKey } from '../tables/tableValues';
import { type CellPlace, rowPrint } from './print';
import type { RowsOp } from './run';

/** What undoing added rows does, before anything is done. */
export interface RowsPlan {
  /** How many of the added rows go. */
  readonly rows: number;
  /** Whole rows of the sheet to delete (0-based), the lowest first, so that none moves before its turn. */
  readonly remove: readonly { readonly row: number; readonly count: number }[];
  /** Cells to empty in rows where people have something beside the table. */
  readonly clear: readonly Area[];
  /** The sheet was made by the run and nothing else stands on it: it goes as a whole. */
  readonly sheet: boolean;
  /** Rows people changed since, each by the first cell of its key: they stay. */
  readonly kept: readonly CellPlace[];
}

const NOTHING: RowsPlan = { rows: 0, remove: [], clear: [], sheet: false, kept: [] };

/** Prints of rows that share a key stand one after another. */
function printsOf(joined: string): string[] {
  const { length } = rowPrint([]);
  return Array.from({ length: joined.length / length }, (_, i) => joined.slice(i * length, (i + 1) * length));
}

/** The added rows that are there: those as they were written, and those that are not. */
function foundRows(table: KeptTable, op: RowsOp, file: FileContext) {
  const left = new Map(Object.entries(op.added).map(([key, prints]) => [key, printsOf(prints)]));
  const intact: number[] = [];
  const changed: number[] = [];
  for (const { row, values } of tableRows(table, file)) {
    const key = rowKey(table.fact, values);
    const prints = left.get(key);
    const place = prints?.indexOf(rowPrint(cellsOfRow(table, row))) ?? -1;
    if (place >= 0) {
      prints?.splice(place, 1);
      intact.push(row);
    } else if (prints !== undefined && prints.length > 0 && key !== '') changed.push(row);
  }
  return { intact, changed };
}

/** Neighbouring rows together, the lowest first. */
function groupsOf(rows: readonly number[]): { row: number; count: number }[] {
  const groups: { row: number; count: number }[] = [];
  for (const row of rows) {
    const last = groups[0];
    if (last !== undefined && last.row + last.count === row) last.count += 1;
    else groups.unshift({ row, count: 1 });
  }
  return groups;
}

/** Whether only the headers as we wrote them would remain. */
function isLeftEmpty({ fact, cells, columns, headerRow }: KeptTable, gone: ReadonlySet<number>): boolean {
  const isOurHeader = (row: number, column: number): boolean => {
    const ours = fact.columns[columns.indexOf(column)];
    return row === headerRow && ours !== undefined && isHeaderOf(ours, cells[row]?.[column]);
  };
  return cells.every(
    (line, row) => gone.has(row) || line.every((cell, column) => isBlank(cell) || isOurHeader(row, column)),
  );
}

/**
 * What undoing added rows would do; rows are found again by their key, wherever people moved them. Nothing when the sheet
 * is gone or is ours no more.
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function planRows(workbook: Workbook, op: RowsOp, file: FileContext): RowsPlan {
  const fact = TABLE_FACTS.find(({ id }) => id === op.fact);
  const table = fact && openTable(workbook, fact, file, op.sheetId);
  if (table === undefined) return NOTHING;
  const { intact, changed } = foundRows(table, op, file);
  const ours = new Set(table.columns);
  const isShared = (row: number): boolean =>
    table.cells[row]?.some((cell, column) => !ours.has(column) && !isBlank(cell)) ?? false;
  const shared = intact.filter(isShared);
  const alone = intact.filter((row) => !isShared(row));
  const keyColumn = table.columns[table.fact.columns.findIndex(({ id }) => table.fact.key.includes(id))] ?? 0;
  return {
    rows: intact.length,
    remove: groupsOf(alone),
    clear: shared.flatMap((row) =>
      neighbours(table.columns).map(({ column, places }) => ({ row, column, rows: 1, columns: places.length })),
    ),
    sheet: op.madeSheet === true && isLeftEmpty(table, new Set(alone)),
    kept: changed.map((row) => ({ row, column: keyColumn })),
  };
}

/**
 * Takes added rows away again, but for those people changed; one remote call for each group of neighbouring rows.
 * @returns what was done
 * @throws AppError as `planRows` does, PROTECTED
 */
export function undoRows(workbook: Workbook, op: RowsOp, file: FileContext): RowsPlan {
  const plan = planRows(workbook, op, file);
  if (plan.sheet) {
    workbook.removeSheet(op.sheetId);
    return plan;
  }
  if (plan.clear.length > 0) workbook.clearCells(op.sheetId, plan.clear);
  for (const { row, count } of plan.remove) workbook.removeRows(op.sheetId, row, count);
  return plan;
}
