import { CellError, type Stored, WallClock } from '../../file/stored';
import type { Arguments } from '../Arguments';
import type { Compare } from '../compare';
import { fail, unavailable } from '../failure';
import { isTable, RangeValue, type Table, tableOf } from '../values';
import type { Builtin } from './Builtin';

const MANY = 255;

/** Functions that give tables. */
export const ARRAYS: Readonly<Record<string, Builtin>> = {
  FILTER: { least: 2, most: MANY, arrays: true, run: filter },
  SORT: { least: 1, most: MANY, arrays: true, run: sort },
  UNIQUE: { least: 1, most: 3, empty: [1], run: unique },
  TRANSPOSE: { least: 1, most: 1, run: (args) => transposed(args.table(0)) },
};

/** Rows, or columns where the conditions lie in a row, for which every condition holds; an error in one does not. */
function filter(args: Arguments): Table {
  const cells = args.table(0);
  const conditions = Array.from({ length: args.count - 1 }, (_, index) => args.table(index + 1));
  const first = conditions[0] ?? [];
  const byColumn = first.length === 1 && (first[0]?.length ?? 0) > 1;
  const lines = byColumn ? transposed(cells) : cells;
  const flags = conditions.map((table) => flagsOf(byColumn ? transposed(table) : table, lines.length));
  const kept = lines.filter((_, line) => flags.every((own) => own[line]));
  if (kept.length === 0) fail('#N/A', 'No matches are found in FILTER evaluation.');
  return byColumn ? transposed(kept) : kept;
}

function flagsOf(condition: Table, lines: number): readonly boolean[] {
  if (condition.length !== lines || condition.some((cells) => cells.length !== 1)) {
    const actual = `Actual row count: ${condition.length}, column count: ${condition[0]?.length ?? 0}.`;
    fail('#N/A', `FILTER has mismatched range sizes. Expected row count: ${lines}, column count: 1. ${actual}`);
  }
  return condition.map(([cell]) => holds(cell));
}

function holds(cell: Stored): boolean {
  if (cell === undefined || cell instanceof CellError) return false;
  if (typeof cell === 'string') unavailable('FILTER with a text for a condition');
  return cell instanceof WallClock || Boolean(cell);
}

interface SortKey {
  readonly cells: readonly Stored[];
  readonly sign: 1 | -1;
}

/** Rows in order; equal ones stay as they were, and blank cells come last in either direction. */
function sort(args: Arguments): Table {
  const rows = args.table(0);
  const keys = sortKeys(args, rows);
  const { compare } = args.language;
  return rows
    .map((_, row) => row)
    .sort((a, b) => {
      for (const { cells, sign } of keys) {
        const order = compareForSort(cells[a], cells[b], sign, compare);
        if (order !== 0) return order;
      }
      return a - b;
    })
    .map((row) => rows[row] ?? []);
}

function sortKeys(args: Arguments, rows: Table): readonly SortKey[] {
  const columns = rows[0]?.length ?? 0;
  if (args.count === 1) {
    // By which further columns Sheets settles a tie is not documented.
    if (columns > 1) unavailable('SORT of several columns without the number of one');
    return [{ cells: rows.map(([cell]) => cell), sign: 1 }];
  }
  const keys: SortKey[] = [];
  for (let index = 1; index < args.count; index += 2) {
    keys.push({ cells: keyCells(args, index, rows, columns), sign: args.truth(index + 1, true) ? 1 : -1 });
  }
  return keys;
}

/** The column to sort by: one of the table by its number, or one beside it of the same height. */
function keyCells(args: Arguments, index: number, rows: Table, columns: number): readonly Stored[] {
  const operand = args.operand(index);
  const own = isTable(operand) || operand instanceof RangeValue ? tableOf(operand) : undefined;
  if (own && (own.length > 1 || (own[0]?.length ?? 0) > 1)) {
    if (own.length === rows.length && own[0]?.length === 1) return own.map(([cell]) => cell);
    fail('#VALUE!', `SORT has mismatched range sizes. Expected row count: ${rows.length}, column count: 1.`);
  }
  const column = args.whole(index);
  if (column < 1 || column > columns) {
    fail(
      '#VALUE!',
      `Function SORT parameter ${index + 1} value is ${column}. Valid values are between 1 and ${columns} inclusive.`,
    );
  }
  return rows.map((cells) => cells[column - 1]);
}

function compareForSort(a: Stored, b: Stored, sign: 1 | -1, compare: Compare): number {
  const last = (cell: Stored): number => (cell === undefined ? 2 : cell instanceof CellError ? 1 : 0);
  if (last(a) + last(b) > 0) return last(a) - last(b);
  return sign * compare(a, b);
}

/** Rows without repetitions, in order of their first. Letters of another case make another text. */
function unique(args: Arguments): Table {
  const byColumn = args.truth(1);
  const lines = byColumn ? transposed(args.table(0)) : args.table(0);
  const counts = new Map<string, number>();
  const keys = lines.map((cells) => JSON.stringify(cells.map(keyOf)));
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const once = args.truth(2);
  const seen = new Set<string>();
  const kept = lines.filter((_, line) => {
    const key = keys[line] ?? '';
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst && (!once || counts.get(key) === 1);
  });
  if (kept.length === 0) fail('#N/A', 'No unique values are found in UNIQUE evaluation.');
  return byColumn ? transposed(kept) : kept;
}

function keyOf(cell: Stored): unknown {
  if (cell instanceof WallClock) return { date: cell.ms };
  return cell instanceof CellError ? { error: cell.code } : (cell ?? null);
}

function transposed(cells: Table): Table {
  return Array.from({ length: cells[0]?.length ?? 0 }, (_, column) => cells.map((row) => row[column]));
}
