import type { FactRefView, FactRowsView } from '../core/views';

/** What a person should know of a fact in a file before restoring it. */
export interface Checked {
  /** The file is of a newer Rosta: the server refuses it. */
  readonly newer: boolean;
  /** Columns that the kept table has and the file has not. */
  readonly missing: readonly string[];
}

/**
 * Compares a fact in a file with the one that is kept.
 * @param kept as the list of facts names it; `undefined` when it is not kept, which is no obstacle
 * @param columns of the kept table; empty when unknown
 */
export function checkFact(file: FactRowsView, kept: FactRefView | undefined, columns: readonly string[]): Checked {
  return {
    newer: kept !== undefined && file.version > kept.version,
    missing: columns.filter((column) => !file.columns.includes(column)),
  };
}
