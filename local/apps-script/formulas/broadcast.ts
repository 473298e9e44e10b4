import type { Stored } from '../file/stored';
import { Failure, fail, isUnavailable } from './failure';
import { isTable, type Operand, RangeValue, type Table, tableOf } from './values';

/** How values that take one cell treat tables. */
export interface Frame {
  /** Whether ARRAYFORMULA or a function like FILTER stands around, so that everything works cell by cell. */
  readonly arrays: boolean;
  /** 0-based cell of the formula. */
  readonly row: number;
  readonly column: number;
}

/**
 * The one value that a formula outside ARRAYFORMULA takes of a table: of a range the cell in the formula's own row or
 * column, of any other table the first.
 * @throws Failure `#VALUE!` when the range has no such cell
 */
export function single(operand: Operand, frame: Frame): Stored {
  if (isTable(operand)) return operand[0]?.[0];
  if (!(operand instanceof RangeValue)) return operand;
  const { area } = operand;
  const row = area.rows === 1 ? 0 : frame.row - area.row;
  const column = area.columns === 1 ? 0 : frame.column - area.column;
  const crosses = area.rows === 1 || area.columns === 1;
  if (!crosses || row < 0 || row >= area.rows || column < 0 || column >= area.columns)
    fail('#VALUE!', 'An array value could not be found.');
  return operand.value(row, column);
}

/**
 * Works something out of single values; where arrays are on, cell by cell. One row or column is repeated; where tables
 * of other sizes end there is #N/A.
 */
export function broadcast(
  operands: readonly Operand[],
  frame: Frame,
  work: (values: readonly Stored[]) => Stored,
): Stored | Table {
  const many = frame.arrays && operands.some((operand) => isTable(operand) || operand instanceof RangeValue);
  if (!many) return work(operands.map((operand) => single(operand, frame)));
  const tables = operands.map(tableOf);
  const rows = Math.max(...tables.map((table) => table.length));
  const columns = Math.max(...tables.map((table) => table[0]?.length ?? 1));
  const cellOf = (table: Table, row: number, column: number): Stored => {
    const cells = table[table.length === 1 ? 0 : row];
    if (!cells) fail('#N/A', 'Array arguments are of different size.');
    if (cells.length > 1 && column >= cells.length) fail('#N/A', 'Array arguments are of different size.');
    return cells[cells.length === 1 ? 0 : column];
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      caught(() => work(tables.map((table) => cellOf(table, row, column)))),
    ),
  );
}

/** A value, or the error it ended in as a value. */
function caught(work: () => Stored): Stored {
  try {
    return work();
  } catch (failure) {
    if (failure instanceof Failure && !isUnavailable(failure.error)) return failure.error;
    throw failure;
  }
}
