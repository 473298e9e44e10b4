import { AppError, type CellAt, type ErrorDefinition, type TextValues } from '../../core/appError';
import { isBlank } from '../../core/cell';
import type { FileContext } from '../../core/table';
import { cellNumber } from '../../data/cellNumber';
import { cleanName } from '../../data/cleanName';
import { shownCell } from '../../data/shownCell';
import { QFD_FUNCTION_ERRORS } from './errors';
import type { Line } from './ranges';
import { SCALES } from './scales';
import type { QfdInput, ScaleCode } from './types';

/** Importance lies in this range (B4-03). */
const LOWEST = 1;
const HIGHEST = 5;

type Offence = CellAt & { readonly error: ErrorDefinition };

/** @throws AppError of the first offence, with the places of its kind */
function refuse(offences: readonly Offence[], values: TextValues = {}): void {
  const first = offences[0];
  if (first === undefined) return;
  const same = offences.filter(({ error }) => error === first.error);
  throw new AppError(first.error, values, same);
}

/** What is wrong with a cell that is no importance. */
function importanceError(cell: unknown): ErrorDefinition {
  if (isBlank(cell)) return QFD_FUNCTION_ERRORS.QFD_IMPORTANCE_MISSING;
  return cellNumber(cell) === undefined
    ? QFD_FUNCTION_ERRORS.QFD_IMPORTANCE_WORD
    : QFD_FUNCTION_ERRORS.QFD_IMPORTANCE_OUTSIDE;
}

/**
 * Importances of so many factors, each from 1 to 5.
 * @throws AppError QFD_IMPORTANCE_MISSING, QFD_IMPORTANCE_WORD, QFD_IMPORTANCE_OUTSIDE
 */
export function importanceFrom({ cells, isRow }: Line, factors: number, file: FileContext): readonly number[] {
  const offences: Offence[] = [];
  const importance = Array.from({ length: factors }, (_, j) => {
    const number = cellNumber(cells[j]) ?? 0;
    if (number < LOWEST || number > HIGHEST) {
      const place = isRow ? { row: 0, column: j } : { row: j, column: 0 };
      offences.push({
        role: 'importance',
        ...place,
        value: shownCell(cells[j], file),
        error: importanceError(cells[j]),
      });
    }
    return number;
  });
  refuse(offences);
  return importance;
}

/** A header counts as "inside" when the first row holds several words and nothing below is wrong. */
function refuseHeader(rows: readonly (readonly unknown[])[], offences: readonly Offence[]): void {
  const words = rows[0]?.filter((cell) => typeof cell === 'string' && !isBlank(cell) && cellNumber(cell) === undefined);
  const found = words?.length ?? 0;
  if (found < 2 || rows.length < 2 || found !== offences.length || offences.some(({ row }) => row > 0)) return;
  throw new AppError('HEADER_INSIDE', {}, offences.slice(0, 1));
}

/**
 * Marks of so many factors, a row for each touchpoint; an empty cell is `null`.
 * @throws AppError QFD_RELATION_REFUSED (`allowed`), HEADER_INSIDE
 */
export function marksFrom(
  rows: readonly (readonly unknown[])[],
  factors: number,
  scale: ScaleCode,
  file: FileContext,
): QfdInput['marks'] {
  const { marks: allowed } = SCALES[scale];
  const offences: Offence[] = [];
  const marks = rows.map((cells, row) =>
    Array.from({ length: factors }, (_, column) => {
      if (isBlank(cells[column])) return null;
      const mark = cellNumber(cells[column]);
      if (mark !== undefined && allowed.includes(mark)) return mark;
      const error = QFD_FUNCTION_ERRORS.QFD_RELATION_REFUSED;
      offences.push({ role: 'relations', row, column, value: shownCell(cells[column], file), error });
      return null;
    }),
  );
  refuseHeader(rows, offences);
  refuse(offences, { allowed: allowed.join(', ') });
  return marks;
}

/**
 * The stage of each touchpoint, any text.
 * @throws AppError QFD_STAGE_MISSING
 */
export function stagesFrom(cells: readonly unknown[], file: FileContext): readonly string[] {
  const stages = cells.map((cell) => cleanName(shownCell(cell, file)));
  refuse(
    stages.flatMap((stage, row): Offence[] => {
      if (stage !== '') return [];
      return [
        { role: 'stages', row, value: shownCell(cells[row], file), error: QFD_FUNCTION_ERRORS.QFD_STAGE_MISSING },
      ];
    }),
  );
  return stages;
}

/** Names as typed; a thing without one is called by its number, from 1. */
export function namesFrom(cells: readonly unknown[], file: FileContext): readonly string[] {
  return cells.map((cell, i) => shownCell(cell, file) || String(i + 1));
}
