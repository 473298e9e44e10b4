import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { CellsView } from '../../core/views';
import { fill } from '../../i18n/template';
import { row } from './row';
import { STATE } from './texts';

/** Each costs two remote calls. */
const SHEETS_A_CALL = 25;

const MILLION = 1_000_000;
/** Cells a file may hold (documented). */
const MOST_MILLIONS = 10;
const ALMOST_FULL = 0.8;

function cellsRow(cells: number, counted: number, sheets: number, file: FileContext): CellsView['row'] {
  const { lang } = file;
  if (counted < sheets)
    return row('cells', file, { value: fill(STATE.counted, { counted, sheets }, lang), mood: 'none' });
  const share = cells / (MOST_MILLIONS * MILLION);
  const value = fill(STATE.cells, { cells, all: MOST_MILLIONS, share }, lang);
  return row('cells', file, share < ALMOST_FULL ? { value } : { value, mood: 'warn', hint: STATE.cells_hint[lang] });
}

/**
 * Counts the cells of some more sheets; asked again until `counted` reaches `sheets`.
 * @param from sheets counted so far, in tab order
 * @param cellsSoFar their cells
 */
export function countCells(
  workbook: Pick<Workbook, 'sheets' | 'gridCells'>,
  from: number,
  cellsSoFar: number,
  file: FileContext,
): CellsView {
  const sheets = workbook.sheets().length;
  // Sheets may have been deleted since the last call.
  const counted = Math.min(from + SHEETS_A_CALL, sheets);
  const cells = cellsSoFar + (from < sheets ? workbook.gridCells(from, counted - from) : 0);
  return { cells, counted, sheets, row: cellsRow(cells, counted, sheets, file) };
}
