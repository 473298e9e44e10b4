import { isBlank } from '../../core/cell';
import type { FileContext } from '../../core/table';
import { isCellError } from '../cleanName';
import { parseNumber } from '../parseNumber';
import { shownCell } from '../shownCell';
import { isTotals } from '../totalsRows';
import type { PathFault, PathOffence, PathRole } from './pathOffence';
import { newNames, stepsReader } from './pathSteps';
import type { PathRow, Paths } from './types';

/** Cells of a table of paths; all columns have the same length. */
export interface PathCells {
  readonly path: readonly unknown[];
  readonly conversions: readonly unknown[];
  /** Total of the row. */
  readonly value?: readonly unknown[] | undefined;
  readonly nonConversions?: readonly unknown[] | undefined;
}

/** Paths with what could not be read. */
export interface ReadPaths {
  readonly paths: Paths;
  /** Every cell at fault, row by row. */
  readonly offences: readonly PathOffence[];
  /** Rows without a path and without numbers. */
  readonly blank: number;
}

/** A number of a row: not negative, 0 for a blank cell; or why it is refused. */
function numberOf(cell: unknown, locale: string): number | PathFault {
  if (isBlank(cell)) return 0;
  if (typeof cell === 'string' && isCellError(cell.trim())) return 'cell_error';
  const number = typeof cell === 'string' ? parseNumber(cell, locale) : cell;
  if (typeof number !== 'number' || !Number.isFinite(number)) return 'not_number';
  return number < 0 ? 'negative' : number;
}

/** Why a cell is no path at all. */
function pathFault(cell: unknown): PathFault | undefined {
  if (typeof cell === 'number') return undefined;
  if (typeof cell !== 'string') return 'not_path';
  if (isCellError(cell.trim())) return 'cell_error';
  return isTotals(cell.trim()) ? 'totals' : undefined;
}

/**
 * Reads paths (methods.md §7.5). Spaces around names and between separators do not matter, several inside a name are one; letters
 * are taken as written. Rows stay apart, also where their paths are the same; a row at fault is left out with its channels.
 * @param separator between the touches, such as ">"; not blank
 * @param file decides how typed numbers are read
 */
export function readPaths(cells: PathCells, separator: string, file: FileContext): ReadPaths {
  const stepsOf = stepsReader(separator.trim());
  const { names, codeOf } = newNames();
  const rows: PathRow[] = [];
  const offences: PathOffence[] = [];
  let blank = 0;
  for (let row = 0; row < cells.path.length; row++) {
    const found = offences.length;
    const refuse = (fault: PathFault, role: PathRole, cell: unknown): void => {
      offences.push({ fault, role, row, value: shownCell(cell, file) });
    };
    const take = (cell: unknown, role: PathRole): number => {
      const number = numberOf(cell, file.locale);
      if (typeof number === 'number') return number;
      refuse(number, role, cell);
      return Number.NaN;
    };
    const path = cells.path[row];
    const conversions = take(cells.conversions[row], 'conversions');
    const value = take(cells.value?.[row], 'value');
    const nonConversions = take(cells.nonConversions?.[row], 'non_conversions');
    if (isBlank(path)) {
      // Nobody's zero is lost with the row; anything else is.
      if (conversions === 0 && value === 0 && nonConversions === 0) blank += 1;
      else refuse('empty_path', 'path', path);
      continue;
    }
    const fault = pathFault(path);
    const steps = fault === undefined ? stepsOf(String(path)) : [];
    if (fault !== undefined) refuse(fault, 'path', path);
    else if (steps === undefined) refuse('empty_step', 'path', path);
    if (steps === undefined || offences.length > found) continue;
    rows.push({ touches: steps.map(codeOf), conversions, value, nonConversions });
  }
  return { paths: { channels: names, rows }, offences, blank };
}
