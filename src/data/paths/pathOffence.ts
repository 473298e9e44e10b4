import type { CellAt } from '../../core/appError';

/** Columns of a table of paths. */
export type PathRole = 'path' | 'conversions' | 'value' | 'non_conversions';

/**
 * What can be wrong with a row: numbers without a path; nothing between two separators; a date or a tick in place of a path; a
 * totals row; no number; a number below zero; a failed formula.
 */
export type PathFault = 'empty_path' | 'empty_step' | 'not_path' | 'totals' | 'not_number' | 'negative' | 'cell_error';

/** A cell at fault; its row is no part of the paths. */
export interface PathOffence extends CellAt {
  readonly role: PathRole;
  readonly fault: PathFault;
}
