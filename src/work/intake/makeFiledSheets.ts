import type { GivenFact } from '../../core/defineFact';
import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { type FormRecord, formEntries, isVisitForm, readForms } from '../forms/registry';
import { ownMarks } from '../ownership';
import { makeTable } from '../tables/makeTable';
import { tableSheet } from '../tables/openTable';
import { FILED_FACTS } from './filedFacts';
import type { IntakePorts } from './ports';

/** What marks of these sheets say of their making: no run that could be undone. */
const MADE_BY = 'intake';

/** Whether a fact has its sheet; one that a cut left empty goes, one remote call where marks are missing. */
function isThere(workbook: Workbook, fact: GivenFact): boolean {
  const sheet = tableSheet(workbook, fact);
  if (sheet === undefined) return false;
  const hasHeader = ownMarks(workbook).some(({ place, mark }) => place.sheetId === sheet.id && mark.kind === 'header');
  if (hasHeader || workbook.filledRows(sheet.id) > 0) return true;
  workbook.removeSheet(sheet.id);
  return false;
}

/** Whether visits may have been filed in this file, or may be: else no sheets are made for a mere look. */
export function isCollecting({ workbook, store }: Pick<IntakePorts, 'workbook' | 'store'>): boolean {
  return (
    readForms(store, workbook.id()).some(isVisitForm) ||
    FILED_FACTS.some((fact) => tableSheet(workbook, fact) !== undefined)
  );
}

/**
 * Makes the sheets that answers are filed on where they are missing; call it under the lock. A sheet that a person deleted is
 * made again and everything is filed anew: all forms of visits are to be read whole, which is noted before the sheets are there.
 * @returns whether one was made
 * @throws AppError PROTECTED, SERVICE_FAILED, NEWER_VERSION, OLDER_VERSION
 */
export function makeFiledSheets(
  { workbook, store }: Pick<IntakePorts, 'workbook' | 'store'>,
  file: FileContext,
): boolean {
  const missing = FILED_FACTS.filter((fact) => !isThere(workbook, fact));
  if (missing.length === 0) return false;
  const ofVisits = readForms(store, workbook.id()).filter(isVisitForm);
  const unread = ofVisits.map((record): FormRecord => ({ ...record, mark: 0, whole: 0 }));
  if (unread.length > 0) store.setAll(formEntries(workbook.id(), unread));
  for (const fact of missing) makeTable(workbook, fact, file, MADE_BY);
  return true;
}
