import type { ErrorDefinition, TextValues } from '../core/appError';
import { QFD_ERRORS } from './qfdErrors';

/** Something wrong with a row or a mark: its text is `QFD_ERRORS[code]`, filled with `values`. */
export interface QfdOffence {
  readonly code: keyof typeof QFD_ERRORS;
  /** At least `sheet`; `cell` and `value` where it is of a cell. */
  readonly values: TextValues;
  /** Nothing is computed as long as there is an `error`. */
  readonly severity: 'error' | 'warn';
  /** 1-based row of the sheet; `null` where it is of the sheet as a whole. */
  readonly row: number | null;
}

/** An offence as the error that is thrown for it: `new AppError(errorOf(offence), offence.values)`. */
export function errorOf({ code }: QfdOffence): ErrorDefinition {
  return QFD_ERRORS[code];
}
