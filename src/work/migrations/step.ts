import type { PlacedMark } from '../../core/ownMark';
import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { MarksOp } from '../ledger/run';

/** One step from what an earlier release left in files to what this one understands. Repeated, it does nothing more. */
export interface Step {
  /** The release that left it. */
  readonly release: string;
  /** Whether there is something to do. @param marks those made in this file */
  readonly isPending: (marks: readonly PlacedMark[]) => boolean;
  /** Does it, and gives the marks it changed; cut anywhere, it is pending again and ends the same. */
  readonly apply: (workbook: Workbook, file: FileContext) => MarksOp['changes'];
}
