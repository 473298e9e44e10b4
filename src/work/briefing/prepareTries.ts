import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { BRIEFINGS_FACT } from '../../facts/briefings';
import { makeTable } from '../tables/makeTable';
import { tableSheet } from '../tables/openTable';
import { MADE_BY } from './triesLog';

/** Makes the sheet that tries at the quiz are filed on where it is missing, so that the first try costs no more than any other. */
export function prepareTries(workbook: Workbook, file: FileContext): void {
  if (tableSheet(workbook, BRIEFINGS_FACT) === undefined) makeTable(workbook, BRIEFINGS_FACT, file, MADE_BY);
}
