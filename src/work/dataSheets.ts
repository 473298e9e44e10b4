import { LANGS } from '../core/lang';
import type { SheetInfo, Workbook } from '../core/ports';
import { JOURNAL_NAME } from './ledger/journalName';
import { MATRIX } from './qfd/matrixTexts';

/** Names of the journal in all languages, in lower case. */
const isJournalName = (name: string): boolean =>
  LANGS.some((lang) => name.toLowerCase().startsWith(JOURNAL_NAME[lang].toLowerCase()));

/** Whether a sheet is named as matrices of QFD are. */
const isMatrixName = (name: string): boolean =>
  LANGS.some((lang) => name.toLowerCase().startsWith(MATRIX.title[lang].toLowerCase()));

/**
 * Sheets that may hold somebody's data: all but the hidden journal and matrices of QFD, which are known by their names here,
 * since asking for their marks would cost a call and nobody names data so.
 */
export function dataSheets(workbook: Pick<Workbook, 'sheets'>): readonly SheetInfo[] {
  return workbook.sheets().filter(({ name }) => !isJournalName(name) && !isMatrixName(name));
}
