import { AppError } from '../../core/appError';
import { REFUSALS_FACT, type Refusal } from '../../facts/refusals';
import type { IntakeDesk } from '../intake/desk';
import { factRows, textOf } from '../intake/factRows';
import { isUnborn } from '../intake/formReadings';
import { removeTableRows } from '../intake/removeRows';
import { openTable } from '../tables/openTable';

/** Forms by the ids of their responses; one that cannot be read is passed over: should it open again, its responses go then. */
function formsByResponse(desk: IntakeDesk): ReadonlyMap<string, string> {
  const { forms } = desk.ports;
  const found = new Map<string, string>();
  for (const record of desk.refusalForms().filter((form) => !isUnborn(form))) {
    try {
      for (const { id } of forms.replies(record.id)) found.set(id, record.id);
    } catch (cause) {
      if (!(cause instanceof AppError) || cause.code !== 'FORM_UNREACHABLE') throw cause;
    }
  }
  return found;
}

/**
 * Erases refusals that came before a moment: the response in its form first, so that a row that went never comes back, then the
 * row. Rows that people typed are theirs. A call for the sheet, one for each form and each response, and those for the rows.
 * @param before as the file's clock shows it
 * @param most responses at once
 * @returns whether more is to be erased
 * @throws AppError PROTECTED, TABLE_BROKEN
 */
export function eraseOldRefusals(desk: IntakeDesk, before: string, most: number): boolean {
  const { workbook, forms } = desk.ports;
  const table = openTable(workbook, REFUSALS_FACT, desk.file);
  const old = factRows<Refusal>(table, desk.file).filter(({ response, at }) => {
    return textOf(response) !== '' && textOf(at) !== '' && textOf(at) < before;
  });
  if (table === undefined || old.length === 0) return false;
  const of = formsByResponse(desk);
  const gone = old.slice(0, most);
  for (const row of gone) {
    const response = textOf(row.response);
    const form = of.get(response);
    if (form !== undefined) forms.removeReply(form, response);
  }
  const ids = new Set(gone.map(({ response }) => textOf(response)));
  const rows = gone.map(({ row }) => row);
  // The response stands in the first column of the fact.
  removeTableRows(workbook, table, rows, ([response]) => ids.has(String(response)));
  workbook.flush();
  return old.length > most;
}
