import type { TextValues } from '../../core/appError';
import type { Level } from '../../facts/levelWords';
import type { Metric } from '../../facts/metricWords';
import type { CASH_REMARKS } from './remarkTexts';

/** A doubt of the method auditor: its text is `CASH_REMARKS[code]`, filled with `values`, the sheet, and the names of what it is about. */
export interface CashRemark {
  readonly code: keyof typeof CASH_REMARKS;
  /** `todo`: something is not begun; `warn`: worth looking at. Nothing of it keeps a number from being computed. */
  readonly mood: 'todo' | 'warn';
  /** 1-based row of the sheet; `null` where it is of no row. */
  readonly row: number | null;
  readonly level?: Level;
  readonly metric?: Metric;
  readonly values: TextValues;
}
