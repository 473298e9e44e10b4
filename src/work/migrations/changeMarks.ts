import type { Workbook } from '../../core/ports';
import type { MarksOp } from '../ledger/run';

/** Gives marks their new values, and hands the changes on for undo. */
export function changeMarks(workbook: Workbook, changes: MarksOp['changes']): MarksOp['changes'] {
  workbook.changeMarks(changes.map(({ before, after }) => ({ from: before, to: after })));
  return changes;
}
