import { AppError, type CellAt, type ErrorDefinition } from '../../core/appError';
import { isBlank, isDate } from '../../core/cell';
import type { FileContext } from '../../core/table';
import { rowsOf } from '../../data/arguments';
import { cellNumber } from '../../data/cellNumber';
import { isCellError } from '../../data/cleanName';
import { shownCell } from '../../data/shownCell';
import { EXPERIENCE_FUNCTION_ERRORS } from './errors';

/** A cell of an argument, with what was read from it. */
export interface ReadCell<T> {
  readonly value: T;
  readonly at: CellAt;
}

/** A range that a function cannot do without, for what the error shows. */
export interface NeededRange {
  readonly name: string;
  readonly example: string;
}

/** How a cell is read: what it says, or why it is refused. */
type Reader<T> = (cell: unknown) => { readonly value: T } | ErrorDefinition | 'CELL_ERROR';

/**
 * Reads every cell of an argument, row by row.
 * @throws AppError of the first cell that is refused, with the places of its kind
 */
export function cellsFrom<T>(
  range: unknown,
  name: string,
  file: FileContext,
  read: Reader<T>,
): readonly (readonly ReadCell<T>[])[] {
  const refused: { readonly why: ErrorDefinition | 'CELL_ERROR'; readonly at: CellAt }[] = [];
  const rows = rowsOf(range).map((cells, row) =>
    cells.flatMap((cell, column): ReadCell<T>[] => {
      const at: CellAt = { role: name, row, column, value: shownCell(cell, file) };
      const found = typeof cell === 'string' && isCellError(cell.trim()) ? 'CELL_ERROR' : read(cell);
      if (typeof found === 'object' && 'value' in found) return [{ value: found.value, at }];
      refused.push({ why: found, at });
      return [];
    }),
  );
  const first = refused[0];
  if (first === undefined) return rows;
  throw new AppError(
    first.why,
    {},
    refused.filter(({ why }) => why === first.why).map(({ at }) => at),
  );
}

/**
 * Refuses a range that was not given.
 * @throws AppError EXPERIENCE_ARGUMENT_MISSING
 */
export function needRange(range: unknown, { name, example }: NeededRange): void {
  if (!isBlank(range)) return;
  throw new AppError(EXPERIENCE_FUNCTION_ERRORS.EXPERIENCE_ARGUMENT_MISSING, { argument: name, example });
}

/** A rating; `null` for a blank cell and for words such as "could not judge". A date is what Sheets made of 4.5. */
const readScore: Reader<number | null> = (cell) => {
  if (isBlank(cell) || typeof cell === 'boolean') return { value: null };
  const score = cellNumber(cell);
  if (score === undefined && !isDate(cell)) return { value: null };
  const isScore = score !== undefined && Number.isInteger(score) && score >= 1 && score <= 5;
  return isScore ? { value: score } : EXPERIENCE_FUNCTION_ERRORS.EXPERIENCE_SCORE_REFUSED;
};

/**
 * The ratings of a range of any shape, row by row; `null` where a cell is blank or holds words.
 * @throws AppError EXPERIENCE_ARGUMENT_MISSING, EXPERIENCE_SCORE_REFUSED, CELL_ERROR
 */
export function scoresFrom(range: unknown, needed: NeededRange, file: FileContext): readonly (number | null)[] {
  needRange(range, needed);
  return cellsFrom(range, needed.name, file, readScore)
    .flat()
    .map(({ value }) => value);
}
