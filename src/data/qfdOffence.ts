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
  /** The sheet's id where it is known. */
  readonly sheetId?: number | undefined;
}

/** An offence as the error that is thrown for it: `new AppError(errorOf(offence), valuesOf(offence))`. */
export function errorOf({ code }: QfdOffence): ErrorDefinition {
  return QFD_ERRORS[code];
}

/** What the error says and where it leads: `cellSheet` and `cellRow` are the place to show, where it is known. */
export function valuesOf({ values, row, sheetId }: QfdOffence): TextValues {
  return sheetId === undefined ? values : { ...values, cellSheet: sheetId, cellRow: row ?? 1 };
}
