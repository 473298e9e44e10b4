import { AppError } from '../core/appError';
import type { Cell } from '../core/cell';
import type { FileContext, Table } from '../core/table';
import { zoneDays } from '../data/zone';
import { headerCells, tableCells } from '../i18n/cells';

/** Larger results fail in Sheets with a bare "Result too large" (reported at 61 744 rows of 8 columns); we stop before and say why. */
const MAX_CELLS = 400_000;

/**
 * A custom function's result: one header row, then the rows.
 * @param isBare whether it is the rows only
 * @throws AppError RESULT_TOO_LARGE
 */
export function functionResult(table: Table, file: FileContext, isBare = false): Cell[][] {
  const limit = Math.floor(MAX_CELLS / table.columns.length) - (isBare ? 0 : 1);
  if (table.rows.length > limit) throw new AppError('RESULT_TOO_LARGE', { rows: table.rows.length, limit });
  const rows = tableCells(table, file.lang, zoneDays(file.zone).midnightOf);
  return isBare ? rows : [headerCells(table, file), ...rows];
}
