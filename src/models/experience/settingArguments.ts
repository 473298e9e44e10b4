import { AppError, type ErrorDefinition } from '../../core/appError';
import { isBlank } from '../../core/cell';
import type { FileContext } from '../../core/table';
import { oneCell } from '../../data/arguments';
import { cellNumber } from '../../data/cellNumber';
import { USUAL_CAP } from '../../data/experience/visitIndex';
import { shownCell } from '../../data/shownCell';
import { EXPERIENCE_FUNCTION_ERRORS } from './errors';

/** α when none is given (methods.md §6). */
const USUAL_ALPHA = 0.1;

/** What a number must be, and what is said where it is not. */
interface Wanted {
  readonly name: string;
  readonly error: ErrorDefinition;
  readonly fits: (value: number) => boolean;
  readonly usual?: number;
}

function numberFrom(argument: unknown, { name, error, fits, usual }: Wanted, file: FileContext): number {
  const cell = oneCell(argument, name);
  if (isBlank(cell) && usual !== undefined) return usual;
  const value = cellNumber(cell);
  if (value === undefined || !fits(value)) throw new AppError(error, { value: shownCell(cell, file) });
  return value;
}

/** The argument `alpha`: above 0 and below 1, by default 0.1. @throws AppError EXPERIENCE_ALPHA_REFUSED, NOT_ONE_CELL */
export function alphaFrom(argument: unknown, file: FileContext): number {
  const fits = (value: number): boolean => value > 0 && value < 1;
  const error = EXPERIENCE_FUNCTION_ERRORS.EXPERIENCE_ALPHA_REFUSED;
  return numberFrom(argument, { name: 'alpha', error, fits, usual: USUAL_ALPHA }, file);
}

/** The argument `cap`: 0 to 100, by default 50. @throws AppError EXPERIENCE_CAP_REFUSED, NOT_ONE_CELL */
export function capFrom(argument: unknown, file: FileContext): number {
  const fits = (value: number): boolean => value >= 0 && value <= 100;
  const error = EXPERIENCE_FUNCTION_ERRORS.EXPERIENCE_CAP_REFUSED;
  return numberFrom(argument, { name: 'cap', error, fits, usual: USUAL_CAP }, file);
}

/**
 * The argument `target`: 1 to 5, to two decimals.
 * @throws AppError EXPERIENCE_TARGET_REFUSED, also where there is none; NOT_ONE_CELL
 */
export function targetFrom(argument: unknown, file: FileContext): number {
  const fits = (value: number): boolean => value >= 1 && value <= 5;
  const error = EXPERIENCE_FUNCTION_ERRORS.EXPERIENCE_TARGET_REFUSED;
  return Math.round(numberFrom(argument, { name: 'target', error, fits }, file) * 100) / 100;
}
