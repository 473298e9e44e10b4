import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { REFUSALS_FACT } from '../../facts/refusals';
import { makeTable } from '../tables/makeTable';
import { tableSheet } from '../tables/openTable';
import { MADE_BY } from './refusalsLog';

/** Makes the sheet that refusals are filed on where it is missing, so that the first answer costs no more than any other. */
export function prepareRefusals(workbook: Workbook, file: FileContext): void {
  if (tableSheet(workbook, REFUSALS_FACT) === undefined) makeTable(workbook, REFUSALS_FACT, file, MADE_BY);
}
