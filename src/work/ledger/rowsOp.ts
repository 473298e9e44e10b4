import type { Besides, CellPlace } from '../../core/besides';
import { type Cell, isBlank } from '../../core/cell';
import { LANGS } from '../../core/lang';
import type { Workbook } from '../../core/ports';
import type { Area } from '../../core/sheetImage';
import type { FileContext } from '../../core/table';
import { TABLE_FACTS } from '../../facts/tableFacts';
import { neighbours } from '../tables/neighbours';
import { type KeptTable, openTable } from '../tables/openTable';
import { isHeaderOf } from '../tables/placeColumns';
import { cellsOfRow, tableRows } from '../tables/tableRows';
import { rowKey, shownKey } from '../tables/tableValues';
import { rowPrint, splitPrints } from './print';
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
  /** How many of the added rows stay as they are, since other sheets build on them. */
  readonly used: number;
  /** Keys, as people read them, of added rows that are not found: deleted since, or given another key. */
  readonly missing: readonly string[];
}

/** What comparing rows with those a run added takes. */
export interface RowsLooking {
  readonly file: FileContext;
  /** Dates as the run wrote them. */
  readonly asWritten?: (cells: readonly (readonly Cell[])[]) => readonly (readonly Cell[])[];
  /** A table's cells without what Rosta itself has filled in since rows were added. */
  readonly asAdded?: (table: KeptTable) => KeptTable['cells'];
  /** Whether a row is built on by now, by its key: such a row stays. */
  readonly isUsed?: (key: string) => boolean;
}

/** Deleting so many groups of rows takes as many calls; more are emptied instead, in one. */
const MOST_GROUPS = 20;

/** The added rows that are there: those as they were written, those that are not, and keys that are on no row. */
function foundRows(table: KeptTable, op: RowsOp, looking: RowsLooking) {
  const { file, asWritten = (cells) => cells, asAdded, isUsed = () => false } = looking;
  const left = new Map(Object.entries(op.added).map(([key, prints]) => [key, splitPrints(prints)]));
  const then = { ...table, cells: asWritten(asAdded === undefined ? table.cells : asAdded(table)) };
  const keyed = tableRows(table, file).map(({ row, values }) => ({ row, key: rowKey(table.fact, values) }));
  const takes = (key: string, place: number): boolean =>
    place >= 0 && (left.get(key)?.splice(place, 1).length ?? 0) > 0;
  const isIntact = ({ row, key }: (typeof keyed)[number]): boolean =>
    takes(key, left.get(key)?.indexOf(rowPrint(cellsOfRow(then, row))) ?? -1);
  const found = keyed.filter(isIntact);
  const done = new Set(found);
  const others = keyed.filter((one) => !done.has(one));
  const changed = others.filter(({ key }) => key !== '' && takes(key, 0));
  const missing = [...left].flatMap(([key, prints]) => prints.map(() => shownKey(table.fact, key, file.lang)));
  const intact = found.filter(({ key }) => !isUsed(key));
  const used = found.length - intact.length;
  return { intact: intact.map(({ row }) => row), changed: changed.map(({ row }) => row), missing, used };
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

/** Whether a note stands on a header as it was written when the sheet was made, in whatever language that was. */
function isOurNote({ fact, columns, headerRow }: KeptTable, { row, column, text }: Besides['notes'][number]): boolean {
  const note = fact.columns[columns.indexOf(column)]?.note;
  return row === headerRow && note !== undefined && LANGS.some((lang) => note[lang] === text);
}

/** Rows on which people put a formula or a note: in our columns, and beside them. */
function addedTo(table: KeptTable, { formulas, notes }: Besides) {
  const ours = new Set(table.columns);
  const places = [...formulas, ...notes.filter((note) => !isOurNote(table, note))];
  const rows = (isOurs: boolean): ReadonlySet<number> =>
    new Set(places.filter(({ column }) => ours.has(column) === isOurs).map(({ row }) => row));
  return { within: rows(true), beside: rows(false), isNothing: places.length === 0 };
}

function openOwn(workbook: Workbook, op: RowsOp, file: FileContext): KeptTable | undefined {
  const fact = TABLE_FACTS.find(({ id }) => id === op.fact);
  return fact && openTable(workbook, fact, file, op.sheetId);
}

/**
 * What undoing added rows would do; rows are found again by their key, wherever people moved them.
 * @returns `undefined` when the sheet is gone or keeps the fact no more
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function planRows(workbook: Workbook, op: RowsOp, looking: RowsLooking): RowsPlan | undefined {
  const table = openOwn(workbook, op, looking.file);
  if (table === undefined) return undefined;
  const { cells, columns } = table;
  const filled = { rows: cells.length, columns: cells[0]?.length ?? 0 };
  const besides = workbook.besides(op.sheetId, filled);
  const added = addedTo(table, besides);
  const found = foundRows(table, op, looking);
  const changed = [...found.changed, ...found.intact.filter((row) => added.within.has(row))].sort((a, b) => a - b);
  const intact = found.intact.filter((row) => !added.within.has(row));
  const ours = new Set(columns);
  const isShared = (row: number): boolean =>
    added.beside.has(row) || (cells[row]?.some((cell, column) => !ours.has(column) && !isBlank(cell)) ?? false);
  const alone = intact.filter((row) => !isShared(row));
  const groups = groupsOf(alone);
  const isMany = groups.length > MOST_GROUPS;
  const keyColumn = columns[table.fact.columns.findIndex(({ id }) => table.fact.key.includes(id))] ?? 0;
  return {
    rows: intact.length,
    remove: isMany ? [] : groups,
    clear: groupsOf(isMany ? intact : intact.filter(isShared)).flatMap(({ row, count }) =>
      neighbours(columns).map(({ column, places }) => ({ row, column, rows: count, columns: places.length })),
    ),
    sheet: op.madeSheet === true && added.isNothing && besides.charts === 0 && isLeftEmpty(table, new Set(alone)),
    kept: changed.map((row) => ({ row, column: keyColumn })),
    missing: found.missing,
    used: found.used,
  };
}

/**
 * Takes added rows away again, but for those people changed; a few remote calls, however many rows there are.
 * @param plan what `planRows` answered just now
 * @throws AppError PROTECTED
 */
export function undoRows(workbook: Workbook, { sheetId }: RowsOp, plan: RowsPlan): void {
  if (plan.sheet) {
    workbook.removeSheet(sheetId);
    return;
  }
  if (plan.clear.length > 0) workbook.clearCells(sheetId, plan.clear);
  for (const { row, count } of plan.remove) workbook.removeRows(sheetId, row, count);
}
