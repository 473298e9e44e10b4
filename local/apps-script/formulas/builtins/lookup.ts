import { showCell } from '../../display/showCell';
import { CellError, type Stored, serialOf, WallClock } from '../../file/stored';
import type { Arguments } from '../Arguments';
import { broadcast } from '../broadcast';
import { numberOf, truthOf } from '../coerce';
import { fail, unavailable } from '../failure';
import type { Language } from '../operators';
import { isTable, type Operand, RangeValue, type Table } from '../values';
import type { Builtin } from './Builtin';
import { wildcard } from './criterion';

/** Finding and taking cells. */
export const LOOKUP: Readonly<Record<string, Builtin>> = {
  INDEX: { least: 1, most: 3, empty: [1, 2], arrays: true, run: index },
  MATCH: { least: 2, most: 3, run: match },
  VLOOKUP: { least: 3, most: 4, run: vlookup },
  ROWS: { least: 1, most: 1, run: (args) => size(args).rows },
  COLUMNS: { least: 1, most: 1, run: (args) => size(args).columns },
};

/** The size of a range or table, without reading its cells. */
function size(args: Arguments): { readonly rows: number; readonly columns: number } {
  const operand = args.operand(0);
  if (operand instanceof RangeValue) return operand.area;
  return isTable(operand) ? { rows: operand.length, columns: operand[0]?.length ?? 0 } : { rows: 1, columns: 1 };
}

/** A cell, or a whole row or column where the other number is 0 or missing. */
function index(args: Arguments): Operand {
  const cells = args.table(0);
  const columns = cells[0]?.length ?? 0;
  const row = place(args, 1, cells.length, args.count < 3 && columns > 1);
  const column = place(args, 2, columns, false);
  const rows = row === 0 ? cells : cells.slice(row - 1, row);
  const found = column === 0 ? rows : rows.map((line) => [line[column - 1]]);
  return found.length === 1 && found[0]?.length === 1 ? found[0][0] : found;
}

/** @param ambiguous whether the number may mean a column: in a single row Sheets may count these instead */
function place(args: Arguments, at: number, most: number, ambiguous: boolean): number {
  const wanted = args.whole(at);
  if (ambiguous && most === 1 && wanted > 1) unavailable('INDEX of one row without the number of a column');
  if (wanted >= 0 && wanted <= most) return wanted;
  return fail(
    '#NUM!',
    `Function INDEX parameter ${at + 1} value is ${wanted}. Valid values are between 0 and ${most} inclusive.`,
  );
}

function match(args: Arguments): Operand {
  const cells = args.table(1);
  if (cells.length > 1 && (cells[0]?.length ?? 0) > 1)
    fail('#N/A', 'MATCH range must be a single row or a single column.');
  const line = cells.length === 1 ? (cells[0] ?? []) : cells.map((row) => row[0]);
  const kind = args.number(2, 1);
  const find = finder(line, Math.sign(kind), args.language);
  return broadcast([args.operand(0)], args.frame, ([key]) => find(key, 'MATCH') + 1);
}

function vlookup(args: Arguments): Operand {
  const cells: Table = args.table(1);
  const columns = cells[0]?.length ?? 0;
  const keys = cells.map((row) => row[0]);
  const find = [0, 1].map((kind) => finder(keys, kind, args.language));
  const sorted = args.count > 3 ? args.operand(3) : true;
  return broadcast([args.operand(0), args.operand(2), sorted], args.frame, ([key, column, isSorted]) => {
    const at = Math.trunc(numberOf(column, args.place(2)));
    if (at < 1)
      fail('#VALUE!', `Function VLOOKUP parameter 3 value is ${at}. It should be greater than or equal to 1.`);
    if (at > columns) fail('#REF!', 'VLOOKUP evaluates to an out of bounds range.');
    const row = find[truthOf(isSorted, args.place(3)) ? 1 : 0]?.(key, 'VLOOKUP') ?? 0;
    return cells[row]?.[at - 1];
  });
}

type Find = (key: Stored, name: string) => number;

/**
 * A search in a line of cells.
 * @param kind 0 exact, 1 the last not above the key in an ascending line, -1 the last not below it in a descending one
 * @returns gives the 0-based place and throws `#N/A` when there is none
 */
function finder(line: readonly Stored[], kind: number, language: Language): Find {
  let find: ((key: Stored) => number) | undefined;
  return (key, name) => {
    find ??= kind === 0 ? exact(line) : nearest(line, kind, language);
    if (key instanceof CellError) fail(key.code, key.message);
    const at = key === undefined ? -1 : find(key);
    if (at >= 0) return at;
    return fail('#N/A', `Did not find value '${showCell(key, '', language.rules)}' in ${name} evaluation.`);
  };
}

/** Keys are looked up in a map, so that a column of them costs no scan each. */
function exact(line: readonly Stored[]): (key: Stored) => number {
  const places = new Map<string | number | boolean, number>();
  const keyed = (cell: Stored): string | number | boolean | undefined => {
    if (typeof cell === 'string') return cell.toLowerCase();
    if (cell instanceof WallClock) return serialOf(cell);
    return cell instanceof CellError ? undefined : cell;
  };
  line.forEach((cell, at) => {
    const own = keyed(cell);
    if (own !== undefined && !places.has(own)) places.set(own, at);
  });
  return (key) => {
    if (typeof key === 'string' && /[?*~]/.test(key)) return line.findIndex(wildcard(key));
    const own = keyed(key);
    return (own === undefined ? undefined : places.get(own)) ?? -1;
  };
}

function nearest(line: readonly Stored[], kind: number, { compare }: Language): (key: Stored) => number {
  const filled = line.flatMap((cell, at) => (cell === undefined || cell instanceof CellError ? [] : [{ cell, at }]));
  const isSorted = filled.every(({ cell }, at) => at === 0 || compare(filled[at - 1]?.cell, cell) * kind <= 0);
  return (key) => {
    // What a search that halves the line hits upon in another order is not documented.
    if (!isSorted) unavailable('A sorted search in a line that is not sorted');
    let low = 0;
    let high = filled.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (compare(filled[middle]?.cell, key) * kind <= 0) low = middle + 1;
      else high = middle;
    }
    const found = filled[low - 1];
    return found && typeof plain(found.cell) === typeof plain(key) ? found.at : -1;
  };
}

function plain(value: Stored): Stored {
  return value instanceof WallClock ? serialOf(value) : value;
}
