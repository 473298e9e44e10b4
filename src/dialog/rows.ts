import type { FactRowsView } from '../core/views';

/** A value of a fact's row. */
export type FactValue = FactRowsView['rows'][number][number];

/**
 * Rows as a file gives them, made regular: columns without a name are left out, missing values are blank, rows with nothing
 * in them are dropped.
 */
export function asRows(
  header: readonly string[],
  lines: readonly (readonly FactValue[])[],
): Pick<FactRowsView, 'columns' | 'rows'> {
  const named = header.map((name, at) => ({ name: name.trim(), at })).filter(({ name }) => name !== '');
  const rows = lines.map((line) => named.map(({ at }) => line[at] ?? null));
  return {
    columns: named.map(({ name }) => name),
    rows: rows.filter((row) => row.some((value) => value !== null)),
  };
}
