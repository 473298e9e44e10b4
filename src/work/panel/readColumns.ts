import type { Cell } from '../../core/cell';
import type { Workbook } from '../../core/ports';

/** Columns in between that are read along: fewer are cheaper than one more call. */
const MOST_BETWEEN = 50;

/** Columns in runs that are worth one call each. */
function runsOf(indices: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const index of [...new Set(indices)].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run === undefined || index - Math.max(...run) - 1 > MOST_BETWEEN) runs.push([index]);
    else run.push(index);
  }
  return runs;
}

/**
 * Columns of a sheet from its top to the last filled row; one remote call for columns that stand near each other.
 * @param indices 0-based columns
 * @throws AppError SHEET_GONE, COLUMNS_GONE
 */
export function readColumns(
  workbook: Workbook,
  sheetId: number,
  indices: readonly number[],
): ReadonlyMap<number, readonly Cell[]> {
  const columns = new Map<number, readonly Cell[]>();
  for (const run of runsOf(indices)) {
    const first = Math.min(...run);
    const rows = workbook.read(sheetId, first, Math.max(...run) - first + 1);
    for (const index of run) {
      const cells = rows.map((row) => row[index - first] ?? '');
      columns.set(index, cells);
    }
  }
  return columns;
}
