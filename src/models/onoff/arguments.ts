import { AppError, type CellAt, type ErrorCode, type ErrorDefinition } from '../../core/appError';
import { isBlank } from '../../core/cell';
import type { FileContext } from '../../core/table';
import { columnOf, oneCell, sameLength } from '../../data/arguments';
import { cellNumber } from '../../data/cellNumber';
import { channelNumber, isNothing } from '../../data/channels/channelCells';
import { isCellError } from '../../data/cleanName';
import { switchMark } from '../../data/onoff/switchMark';
import type { SwitchInput } from '../../data/onoff/switchTest';
import { shownCell } from '../../data/shownCell';
import { ONOFF_FUNCTION_ERRORS } from './functionErrors';

/** α when none is given (methods.md §7.3), and the largest that makes sense. */
const USUAL_ALPHA = 0.1;
const MOST_ALPHA = 0.5;
/** Every shift of a series is tried: more periods than these would not be done in the time of a formula. */
const MOST_PERIODS = 5000;

type Why = ErrorCode | ErrorDefinition;

/** A range as a column. @throws AppError ONOFF_ARGUMENT_MISSING, NOT_ONE_COLUMN */
function cellsFrom(range: unknown, argument: string, example: string): readonly unknown[] {
  if (!isBlank(range)) return columnOf(range, argument);
  throw new AppError(ONOFF_FUNCTION_ERRORS.ONOFF_ARGUMENT_MISSING, { argument, example });
}

/** Why a cell of the values is refused, if it is. */
function valueRefusal(cell: unknown, { locale }: FileContext): Why | undefined {
  if (isNothing(cell) || channelNumber(cell, locale) !== undefined) return undefined;
  return typeof cell === 'string' && isCellError(cell.trim()) ? 'CELL_ERROR' : 'NOT_NUMBER';
}

/** Why a cell of the marks is refused, if it is. */
function markRefusal(cell: unknown, hasValue: boolean): Why | undefined {
  if (isBlank(cell)) return hasValue ? ONOFF_FUNCTION_ERRORS.ONOFF_MARK_MISSING : undefined;
  if (switchMark(cell) !== undefined) return undefined;
  return typeof cell === 'string' && isCellError(cell.trim()) ? 'CELL_ERROR' : ONOFF_FUNCTION_ERRORS.ONOFF_MARK_REFUSED;
}

/** Throws the first kind of offence, with the places of that kind; a first row of words is told as a header. */
function refuse(found: readonly { readonly why: Why; readonly at: CellAt }[], file: FileContext): void {
  const [first] = found;
  if (first === undefined) return;
  const inFirst = found.filter(({ at, why }) => at.row === 0 && why !== 'CELL_ERROR');
  const isHeader =
    new Set(inFirst.map(({ at }) => at.role)).size === 2 && channelNumber(first.at.value, file.locale) === undefined;
  if (isHeader) throw new AppError('HEADER_INSIDE', {}, [first.at]);
  const same = found.filter(({ why }) => why === first.why);
  throw new AppError(
    first.why,
    {},
    same.map(({ at }) => at),
  );
}

/**
 * The series among the arguments of ON_OFF. A row without a value is a missing period and keeps its place in time; a row
 * without a mark, too, is no period.
 * @throws AppError ONOFF_…, SIZE_MISMATCH, HEADER_INSIDE, NOT_NUMBER, CELL_ERROR, NO_DATA
 */
export function switchesFrom([range, marking]: readonly unknown[], file: FileContext): Omit<SwitchInput, 'alpha'> {
  const cells = cellsFrom(range, 'values', 'B2:B');
  const signs = cellsFrom(marking, 'marks', 'C2:C');
  sameLength([
    { name: 'values', rows: cells.length },
    { name: 'marks', rows: signs.length },
  ]);
  const found: { readonly why: Why; readonly at: CellAt }[] = [];
  const [values, marks, time]: [(number | null)[], number[], number[]] = [[], [], []];
  cells.forEach((cell, row) => {
    const sign = signs[row];
    const hasValue = !isNothing(cell);
    const whys = [
      { why: valueRefusal(cell, file), role: 'values', cell },
      { why: markRefusal(sign, hasValue), role: 'marks', cell: sign },
    ];
    for (const { why, role, cell: bad } of whys) {
      if (why !== undefined) found.push({ why, at: { role, row, value: shownCell(bad, file) } });
    }
    const mark = switchMark(sign);
    if (mark === undefined) return;
    values.push(hasValue ? (channelNumber(cell, file.locale) ?? null) : null);
    marks.push(mark);
    time.push(row);
  });
  refuse(found, file);
  checkStates(values, marks);
  return { values, marks, time };
}

/** Whether there is something to compare. @throws AppError NO_DATA, ONOFF_ALL_ON, ONOFF_ALL_OFF, ONOFF_TOO_LONG */
function checkStates(values: readonly (number | null)[], marks: readonly number[]): void {
  const known = marks.filter((_, i) => values[i] !== null);
  const n = known.length;
  if (n === 0) throw new AppError('NO_DATA');
  const { ONOFF_ALL_ON, ONOFF_ALL_OFF, ONOFF_TOO_LONG } = ONOFF_FUNCTION_ERRORS;
  if (!known.includes(0)) throw new AppError(ONOFF_ALL_ON, { n });
  if (!known.includes(1)) throw new AppError(ONOFF_ALL_OFF, { n });
  if (marks.length > MOST_PERIODS) throw new AppError(ONOFF_TOO_LONG, { n: marks.length, most: MOST_PERIODS });
}

/**
 * The argument `alpha`: above 0 and up to 0.5, also as the text "10%"; by default 0.1.
 * @throws AppError ONOFF_ALPHA_PERCENT (`value`) for 10 in place of 0.1, ONOFF_ALPHA_REFUSED, NOT_ONE_CELL
 */
export function alphaFrom(argument: unknown, file: FileContext): number {
  const cell = oneCell(argument, 'alpha');
  if (isBlank(cell)) return USUAL_ALPHA;
  const percent = typeof cell === 'string' ? /^(.*\d)\s*%$/.exec(cell.trim())?.[1] : undefined;
  const number = cellNumber(percent ?? cell) ?? Number.NaN;
  const alpha = percent === undefined ? number : number / 100;
  if (alpha > 0 && alpha <= MOST_ALPHA) return alpha;
  const isPercent = percent === undefined && alpha >= 1 && alpha <= 100 * MOST_ALPHA;
  const { ONOFF_ALPHA_PERCENT, ONOFF_ALPHA_REFUSED } = ONOFF_FUNCTION_ERRORS;
  throw new AppError(isPercent ? ONOFF_ALPHA_PERCENT : ONOFF_ALPHA_REFUSED, { value: shownCell(cell, file) });
}
