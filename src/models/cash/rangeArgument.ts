import { AppError, type CellAt } from '../../core/appError';
import { isBlank } from '../../core/cell';
import type { FileContext } from '../../core/table';
import { rowsOf } from '../../data/arguments';
import { cashCase } from '../../data/cash/cashCase';
import type { CashOffence } from '../../data/cash/cashOffence';
import type { CashRow } from '../../data/cash/cashRow';
import { cashError } from '../../data/cash/errors';
import { LEVELS } from '../../data/cash/levels';
import { metricNamed } from '../../data/cash/metricNamed';
import type { CashPlan } from '../../data/cash/types';
import { cellNumber } from '../../data/cellNumber';
import { shownCell } from '../../data/shownCell';
import { STATED_WORDS } from '../../facts/metricWords';
import { CASH_FUNCTION_ERRORS } from './errors';

/** Metric, minimal, base, maximal. */
const COLUMNS = 4;

const isStated = (code: string | null): boolean => code !== null && Object.keys(STATED_WORDS).includes(code);

/** Whether a row is of headers: no metric in front, and no number behind. */
const isHeader = ([name, ...cells]: readonly unknown[], code: string | null): boolean =>
  code === null && typeof name === 'string' && cells.every((cell) => cellNumber(cell) === undefined);

/** Rows with something in them, by their number in the range; headers and totals that a person counted are no part of it. */
function rowsFrom(rows: readonly (readonly unknown[])[], file: FileContext): readonly CashRow[] {
  const filled = rows.flatMap((cells, i) => {
    if (cells.every(isBlank)) return [];
    const metric = shownCell(cells[0], file);
    return [{ row: i + 1, metric, cells, code: metricNamed(metric).code }];
  });
  return filled.flatMap(({ row, metric, cells, code }, i): CashRow[] => {
    if (isStated(code) || (i === 0 && isHeader(cells, code))) return [];
    const [, minimal, base, maximal] = cells;
    return [{ row, metric, tool: '', values: { minimal, base, maximal } }];
  });
}

/** The first offence as an error, with the places of its kind; one whose text speaks of its own values stands alone. */
function errorOf(offences: readonly CashOffence[], rows: readonly (readonly unknown[])[], file: FileContext): AppError {
  const [first] = offences;
  if (first === undefined) return new AppError('INTERNAL', { detail: 'no plan' });
  const isAlone = Object.keys(first.values).length > 0;
  const places = offences.flatMap(({ code, row, level }): CellAt[] => {
    if (code !== first.code || row === null) return [];
    const column = level === undefined ? 0 : 1 + LEVELS.indexOf(level);
    // Two values out of order are named by the text itself.
    const value = 'second' in first.values ? '' : shownCell(rows[row - 1]?.[column], file);
    return [{ role: 'metrics', row: row - 1, column, value }];
  });
  const error = first.code === 'CASH_METRIC_TWICE' ? CASH_FUNCTION_ERRORS.CASH_METRIC_AGAIN : cashError(first.code);
  return new AppError(error, first.values, isAlone ? places.slice(0, 1) : places);
}

/**
 * The plan of a range with metric, minimal, base and maximal side by side.
 * @throws AppError CASH_…, NO_DATA
 */
export function planFrom(range: unknown, file: FileContext): CashPlan {
  if (isBlank(range)) {
    throw new AppError(CASH_FUNCTION_ERRORS.CASH_RANGE_MISSING, { argument: 'metrics', example: 'A2:D' });
  }
  const cells = rowsOf(range);
  const columns = cells[0]?.length ?? 0;
  if (columns !== COLUMNS) throw new AppError(CASH_FUNCTION_ERRORS.CASH_COLUMNS_WRONG, { columns });
  const rows = rowsFrom(cells, file);
  if (rows.length === 0) throw new AppError('NO_DATA');
  const { plan, offences } = cashCase(rows, file);
  if (plan === undefined) throw errorOf(offences, cells, file);
  return plan;
}
