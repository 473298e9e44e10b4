import { AppError } from '../core/appError';

/**
 * A custom function's argument as one column: a range of one column or one row, or a single value.
 * @param name the parameter's name, for the error
 * @throws AppError NOT_ONE_COLUMN for a range with several rows and columns
 */
export function columnOf(argument: unknown, name: string): readonly unknown[] {
  if (argument === undefined || argument === null) return [];
  if (!Array.isArray(argument)) return [argument];
  const rows: readonly unknown[] = argument;
  const first = rows[0];
  if (!Array.isArray(first)) return rows;
  if (rows.length === 1) return first;
  if (first.length > 1) throw new AppError('NOT_ONE_COLUMN', { argument: name, columns: first.length });
  const column = new Array<unknown>(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    column[i] = Array.isArray(row) ? row[0] : row;
  }
  return column;
}

/**
 * Checks that arguments speak of the same rows.
 * @throws AppError SIZE_MISMATCH naming the first argument and the first that differs from it
 */
export function sameLength(columns: readonly { readonly name: string; readonly rows: number }[]): void {
  const first = columns[0];
  const other = columns.find((column) => column.rows !== first?.rows);
  if (first === undefined || other === undefined) return;
  throw new AppError('SIZE_MISMATCH', {
    first: first.name,
    firstRows: first.rows,
    second: other.name,
    secondRows: other.rows,
  });
}

/** A range as Sheets passes it, or a single value, as rows. */
export function rowsOf(argument: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(argument)) return [[argument]];
  const rows: readonly unknown[] = argument;
  return rows.every((row) => Array.isArray(row)) ? rows : [rows];
}

/**
 * The one value of an argument.
 * @param name the parameter's name, for the error
 * @throws AppError NOT_ONE_CELL
 */
export function oneCell(argument: unknown, name: string): unknown {
  const cells = rowsOf(argument).flat();
  if (cells.length > 1) throw new AppError('NOT_ONE_CELL', { argument: name, cells: cells.length });
  return cells[0];
}
