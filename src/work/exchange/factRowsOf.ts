import { AppError } from '../../core/appError';
import type { FactRowsView } from '../../core/views';
import { fieldsOf, textOf, wholeOf } from '../panel/request';

/** More is no table that people keep by hand, nor one call's work. */
const MOST_ROWS = 50_000;
const MOST_COLUMNS = 100;

function broken(field: string): AppError {
  return new AppError('REQUEST_BROKEN', { field });
}

function listOf(raw: unknown, field: string, most: number): readonly unknown[] {
  if (!Array.isArray(raw) || raw.length > most) throw broken(field);
  return raw;
}

/**
 * Rows of a fact that came from a client; whether they fit the fact is looked at later.
 * @throws AppError REQUEST_BROKEN naming the field
 */
export function factRowsOf(raw: unknown): FactRowsView {
  const fields = fieldsOf(raw);
  const columns = listOf(fields['columns'], 'columns', MOST_COLUMNS).map((column) => {
    if (typeof column !== 'string') throw broken('columns');
    return column;
  });
  const rows = listOf(fields['rows'], 'rows', MOST_ROWS).map((row) =>
    listOf(row, 'rows', columns.length).map((value) => {
      if (value !== null && typeof value !== 'string' && typeof value !== 'number') throw broken('rows');
      return value;
    }),
  );
  return { fact: textOf(fields, 'fact'), version: wholeOf(fields, 'version', 1), columns, rows };
}
