import type { Workbook } from '../../core/ports';
import { ownMarks } from '../ownership';
import type { Step } from './step';
import { STEPS } from './steps';

/** Steps a file still needs; nothing is asked but its marks. */
export function pendingSteps(workbook: Workbook, steps: readonly Step[] = STEPS): readonly Step[] {
  const marks = ownMarks(workbook);
  return steps.filter(({ isPending }) => isPending(marks));
}
