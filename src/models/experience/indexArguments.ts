import { AppError } from '../../core/appError';
import { isBlank } from '../../core/cell';
import type { FileContext } from '../../core/table';
import { rowsOf, sameLength } from '../../data/arguments';
import { cellNumber } from '../../data/cellNumber';
import type { RatedItem } from '../../data/experience/visitIndex';
import { cellsFrom, scoresFrom } from './cellArguments';
import { EXPERIENCE_FUNCTION_ERRORS } from './errors';

/** How TRUE and FALSE look where they were typed as text. */
const YES = ['true', 'истина', 'ақиқат'];
const NO = ['false', 'ложь', 'жалған'];

/** The weight of each cell; a blank one weighs nothing. */
function weightsFrom(range: unknown, file: FileContext): readonly number[] {
  const weights = cellsFrom(range, 'weights', file, (cell) => {
    if (isBlank(cell)) return { value: 0 };
    const weight = cellNumber(cell);
    return weight === undefined || weight < 0
      ? EXPERIENCE_FUNCTION_ERRORS.EXPERIENCE_WEIGHT_REFUSED
      : { value: weight };
  })
    .flat()
    .map(({ value }) => value);
  if (weights.every((weight) => weight === 0)) throw new AppError(EXPERIENCE_FUNCTION_ERRORS.EXPERIENCE_WEIGHTS_ZERO);
  return weights;
}

/** Whether each cell is critical; a blank one is not. */
function criticalFrom(range: unknown, file: FileContext): readonly boolean[] {
  return cellsFrom(range, 'critical', file, (cell) => {
    if (isBlank(cell)) return { value: false };
    const word = String(cell).trim().toLowerCase();
    if (cell === true || YES.includes(word)) return { value: true };
    if (cell === false || NO.includes(word)) return { value: false };
    return EXPERIENCE_FUNCTION_ERRORS.EXPERIENCE_CRITICAL_REFUSED;
  })
    .flat()
    .map(({ value }) => value);
}

const sizeOf = (name: string, range: unknown) => ({ name, rows: rowsOf(range).flat().length });

/**
 * The rated items of a visit: cells of the ranges belong together in their order; without `weights` all weigh 1, without
 * `critical` none is.
 * @throws AppError EXPERIENCE_…, SIZE_MISMATCH, CELL_ERROR
 */
export function itemsFrom(
  [scores, weights, critical]: readonly [scores: unknown, weights: unknown, critical: unknown],
  file: FileContext,
): readonly RatedItem[] {
  const read = scoresFrom(scores, { name: 'scores', example: 'B2:P2' }, file);
  const given = [sizeOf('scores', scores)];
  if (!isBlank(weights)) given.push(sizeOf('weights', weights));
  if (!isBlank(critical)) given.push(sizeOf('critical', critical));
  sameLength(given);
  const weighed = isBlank(weights) ? undefined : weightsFrom(weights, file);
  const flags = isBlank(critical) ? undefined : criticalFrom(critical, file);
  return read.flatMap((score, i): RatedItem[] =>
    score === null ? [] : [{ score, weight: weighed?.[i] ?? 1, isCritical: flags?.[i] ?? false }],
  );
}
