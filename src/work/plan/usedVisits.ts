import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { readVisitCode } from '../../data/visitCode';
import { type PlannedVisit, VISIT_PLAN_FACT } from '../../facts/visitPlan';
import { factRows, textOf } from '../intake/factRows';
import type { CellsOp } from '../ledger/run';
import { openTable } from '../tables/openTable';
import { filedVisits } from './filedVisits';

/**
 * Whether a visit of the plan was filed, by its code as a cell shows it; one remote call besides the list of marks.
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function isFiled(workbook: Workbook, file: FileContext): (code: string) => boolean {
  const filed = new Set(filedVisits(workbook, file).map(({ code }) => code));
  return (typed) => {
    const read = readVisitCode(typed);
    return 'code' in read && filed.has(read.code);
  };
}

/**
 * How many of the visits that were given out have been made since: whoever made them is known by those cells alone. Two remote
 * calls besides the list of marks.
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function usedVisits(workbook: Workbook, { blocks }: CellsOp, file: FileContext): number {
  const isMade = isFiled(workbook, file);
  const isGiven = (row: number): boolean =>
    blocks.some((block) => row >= block.row && row < block.row + block.print.rows);
  return factRows<PlannedVisit>(openTable(workbook, VISIT_PLAN_FACT, file), file).filter(
    ({ row, code }) => isGiven(row) && isMade(textOf(code)),
  ).length;
}
