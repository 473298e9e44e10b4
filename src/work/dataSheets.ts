import { LANGS } from '../core/lang';
import type { SheetInfo, Workbook } from '../core/ports';
import { JOURNAL_NAME } from './ledger/journalName';

/** Names of the journal in all languages, in lower case. */
const isJournalName = (name: string): boolean =>
  LANGS.some((lang) => name.toLowerCase().startsWith(JOURNAL_NAME[lang].toLowerCase()));

/**
 * Sheets that may hold somebody's data: all but the hidden journal, which is known by its name here, since asking for its mark
 * would cost a call and nobody names data so.
 */
export function dataSheets(workbook: Pick<Workbook, 'sheets'>): readonly SheetInfo[] {
  return workbook.sheets().filter(({ name }) => !isJournalName(name));
}
