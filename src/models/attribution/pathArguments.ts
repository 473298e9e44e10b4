import { AppError, type ErrorCode, type ErrorDefinition } from '../../core/appError';
import { isBlank } from '../../core/cell';
import type { FunctionParam } from '../../core/defineFunction';
import type { FileContext } from '../../core/table';
import { columnOf, oneCell, sameLength } from '../../data/arguments';
import { foreignMoney } from '../../data/channels/foreignMoney';
import { isCellError } from '../../data/cleanName';
import { parseNumber } from '../../data/parseNumber';
import { meantSeparator } from '../../data/paths/meantSeparator';
import type { PathFault, PathRole } from '../../data/paths/pathOffence';
import { pathTotal } from '../../data/paths/pathTotals';
import { type PathCells, type ReadPaths, readPaths } from '../../data/paths/readPaths';
import type { Paths } from '../../data/paths/types';
import { pathsError } from './functionErrors';

/** Between the touches, unless something else is asked for. */
const USUAL_SEPARATOR = '>';

/** Ranges of `ATTRIBUTION`; ASSISTED takes the first two. */
export const RANGE_PARAMS = [
  { name: 'paths', role: 'path', optional: false },
  { name: 'conversions', role: 'conversions', optional: false },
  { name: 'values', role: 'value', optional: true },
  { name: 'non_conversions', role: 'non_conversions', optional: true },
] as const satisfies readonly (FunctionParam & { readonly role: PathRole })[];
const EXAMPLES = ['A2:A', 'B2:B'];

/** What is thrown for a fault. */
const ERRORS: Readonly<Record<PathFault, ErrorCode | ErrorDefinition>> = {
  empty_path: pathsError('PATHS_EMPTY'),
  empty_step: pathsError('PATHS_EMPTY_STEP'),
  not_path: pathsError('PATHS_NOT_PATH'),
  totals: pathsError('PATHS_TOTALS_INSIDE'),
  not_number: pathsError('PATHS_NOT_NUMBER'),
  negative: pathsError('PATHS_NEGATIVE'),
  cell_error: 'CELL_ERROR',
};

/** The paths of a function's arguments. */
export interface GivenPaths {
  readonly paths: Paths;
  /** Whether amounts came with them. */
  readonly hasValues: boolean;
  /** Sign of the amounts' currency; empty where none is named. */
  readonly currency: string;
}

/** Whether a word stands where a number belongs; a failed formula is no word. */
const isWord = (cell: unknown, { locale }: FileContext): boolean =>
  typeof cell === 'string' && !isBlank(cell) && !isCellError(cell.trim()) && parseNumber(cell, locale) === undefined;

/** Whether the first row is of headers: a path of no steps, and words where numbers belong. */
function isHeaderFirst({ path, conversions, value, nonConversions }: PathCells, sign: string, file: FileContext) {
  const first = path[0];
  const others = [value?.[0], nonConversions?.[0]].filter((cell) => !isBlank(cell));
  const isPath = typeof first === 'string' && first.includes(sign);
  return !isPath && isWord(conversions[0], file) && others.every((cell) => isWord(cell, file));
}

/** An optional range; one without anything in it is as good as none. */
function optionalColumn(argument: unknown, name: string): readonly unknown[] | undefined {
  const cells = isBlank(argument) ? [] : columnOf(argument, name);
  return cells.every(isBlank) ? undefined : cells;
}

/** The columns of a function's ranges. @throws AppError PATHS_ARGUMENT_MISSING, SIZE_MISMATCH, NOT_ONE_COLUMN */
function cellsFrom(ranges: readonly unknown[]): PathCells {
  const [path = [], conversions = []] = EXAMPLES.map((example, i) => {
    const argument = RANGE_PARAMS[i]?.name ?? '';
    if (isBlank(ranges[i])) throw new AppError(pathsError('PATHS_ARGUMENT_MISSING'), { argument, example });
    return columnOf(ranges[i], argument);
  });
  const [value, nonConversions] = [optionalColumn(ranges[2], 'values'), optionalColumn(ranges[3], 'non_conversions')];
  const given = [path, conversions, value, nonConversions];
  sameLength(given.flatMap((cells, i) => (cells ? [{ name: RANGE_PARAMS[i]?.name ?? '', rows: cells.length }] : [])));
  return { path, conversions, value, nonConversions };
}

/** Throws the first offence with the places of its kind. */
function refuse({ offences }: ReadPaths): void {
  const [first] = offences;
  if (first === undefined) return;
  throw new AppError(
    ERRORS[first.fault],
    {},
    offences.filter(({ fault }) => fault === first.fault),
  );
}

/**
 * The paths among a function's arguments.
 * @param ranges in the order of `RANGE_PARAMS`
 * @param separator the argument; ">" when blank, and then another one that was surely meant is told
 * @throws AppError PATHS_…, HEADER_INSIDE, SIZE_MISMATCH, NOT_ONE_COLUMN, NOT_ONE_CELL, CELL_ERROR, MIXED_CURRENCY, NO_DATA
 */
export function pathsFrom(ranges: readonly unknown[], separator: unknown, file: FileContext): GivenPaths {
  const asked = oneCell(separator, 'separator');
  const sign = isBlank(asked) ? USUAL_SEPARATOR : String(asked).trim();
  const cells = cellsFrom(ranges);
  const read = readPaths(cells, sign, file);
  if (isHeaderFirst(cells, sign, file)) throw new AppError('HEADER_INSIDE', {}, read.offences.slice(0, 1));
  const meant = isBlank(asked) ? meantSeparator(cells.path, sign) : undefined;
  if (meant !== undefined) throw new AppError(pathsError('PATHS_OTHER_SEPARATOR'), { meant, separator: sign });
  refuse(read);
  if (read.paths.rows.length === 0) throw new AppError('NO_DATA');
  if (pathTotal(read.paths, 'conversions') === 0) throw new AppError(pathsError('PATHS_NO_CONVERSIONS'));
  if (cells.value === undefined) return { paths: read.paths, hasValues: false, currency: '' };
  const { foreign, currency } = foreignMoney([{ role: 'value', cells: cells.value }], file.currency);
  if (foreign.length > 0) throw new AppError('MIXED_CURRENCY', {}, foreign);
  return { paths: read.paths, hasValues: true, currency };
}
