import { AppError } from '../../core/appError';
import { isBlank } from '../../core/cell';
import { rowsOf } from '../../data/arguments';
import { QFD_FUNCTION_ERRORS } from './errors';

/** A range of one row or one column. */
export interface Line {
  readonly cells: readonly unknown[];
  /** Whether it is a row, so that its cells are told by their column. */
  readonly isRow: boolean;
}

/**
 * An argument as one line of cells.
 * @param name the parameter's name, for the error
 * @throws AppError QFD_NOT_ONE_LINE (`argument`, `rows`, `columns`)
 */
export function lineOf(argument: unknown, name: string): Line {
  const rows = rowsOf(argument);
  const columns = rows[0]?.length ?? 0;
  if (rows.length === 1) return { cells: rows[0] ?? [], isRow: true };
  if (columns > 1) {
    throw new AppError(QFD_FUNCTION_ERRORS.QFD_NOT_ONE_LINE, { argument: name, rows: rows.length, columns });
  }
  return { cells: rows.map((row) => row[0]), isRow: false };
}

/** How many cells there are up to the last one with something in it: an open range such as A2:A goes on below the data. */
export function filledLength(cells: readonly unknown[]): number {
  let length = cells.length;
  while (length > 0 && isBlank(cells[length - 1])) length--;
  return length;
}

/** The same of a table: how many rows, and how many columns. */
export function filledSize(rows: readonly (readonly unknown[])[]): { readonly rows: number; readonly columns: number } {
  const widths = rows.map(filledLength);
  let height = rows.length;
  while (height > 0 && widths[height - 1] === 0) height--;
  return { rows: height, columns: Math.max(0, ...widths) };
}
