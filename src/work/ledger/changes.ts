import type { CellPlace } from '../../core/besides';
import type { Print } from './print';

/** What people changed on a sheet: these very cells, or something in these rows (0-based) where the print tells no more. */
export type Changes =
  | { readonly by: 'cells'; readonly cells: readonly CellPlace[] }
  | { readonly by: 'rows'; readonly rows: readonly number[] };

/**
 * Says of changed cells what is certain. A large sheet has one print per row and column: where several of both differ, cells at
 * their crossings may be as they were.
 */
export function changesOf({ rows, columns, cells: exact }: Print, changed: readonly CellPlace[]): Changes {
  const inside = changed.filter(({ row, column }) => row < rows && column < columns);
  const isCertain =
    exact !== undefined ||
    new Set(inside.map(({ row }) => row)).size <= 1 ||
    new Set(inside.map(({ column }) => column)).size <= 1;
  if (isCertain) return { by: 'cells', cells: changed };
  return { by: 'rows', rows: [...new Set(changed.map(({ row }) => row))] };
}

/** How many cells or rows that is. */
export function countOf(changes: Changes): number {
  return changes.by === 'cells' ? changes.cells.length : changes.rows.length;
}
