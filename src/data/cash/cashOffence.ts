import type { TextValues } from '../../core/appError';
import type { Level } from '../../facts/levelWords';
import type { CashErrorCode } from './errors';

/** Something wrong with a cash journey: its text is `cashError(code)`, filled with `values` and, where there is a row, `where`. */
export interface CashOffence {
  readonly code: CashErrorCode;
  /** The row as it was given; `null` where something is missing altogether. */
  readonly row: number | null;
  /** The level at fault; without one it is the metric's cell. */
  readonly level?: Level;
  readonly values: TextValues;
}
