import { AppError } from '../../core/appError';
import type { FileContext } from '../../core/table';
import { VISITS_FACT, type Visit } from '../../facts/visits';
import { IntakeDesk } from './desk';
import { eraseTargets } from './eraseTargets';
import { isCollecting } from './makeFiledSheets';
import type { IntakePorts } from './ports';
import { removeTableRows } from './removeRows';
import type { FiledVisit } from './visitsLog';

/** What was erased. */
export interface Erased {
  readonly visits: number;
  /** Responses that are still in a form because it cannot be read; the hourly run tries again. */
  readonly left: number;
}

/** A row that says only that a visit was erased. Until its response is gone from the form it says where that is. */
function tombstone(response: string, form: string, editedAs: string): Visit {
  return {
    ...{ response, version: 0, visit_code: '', job: '', location: '', wave: '', lang: '', received_at: '' },
    ...{ visit_date: null, time_in: '', time_out: '', location_said: '', receipt: '', photo: '', integrity: '' },
    ...{ state: 'erased', form, edited_as: editedAs, print: '' },
  };
}

function removeReplies(desk: IntakeDesk, { form, response, edited_as: editedAs }: FiledVisit): boolean {
  try {
    for (const id of [response, editedAs]) if (id !== '') desk.ports.forms.removeReply(form, id);
    return true;
  } catch (cause) {
    if (cause instanceof AppError && cause.code === 'FORM_UNREACHABLE') return false;
    throw cause;
  }
}

/**
 * Takes responses of erased visits out of their forms where that is still to be done; call it under the lock, on a desk that
 * has just read the sheet. A call or two for each response.
 * @returns how many are left because their form cannot be read
 */
export function finishErasing(desk: IntakeDesk): number {
  const pending = desk.visits.tombstones().filter(({ form }) => form !== '');
  if (pending.length === 0) return 0;
  const { workbook } = desk.ports;
  const { sheet, columns } = desk.visits.table;
  const columnOf = (id: keyof Visit): number =>
    columns[VISITS_FACT.columns.findIndex((column) => column.id === id)] ?? 0;
  let left = 0;
  for (const visit of pending) {
    if (!removeReplies(desk, visit)) {
      left += 1;
      continue;
    }
    const areas = [columnOf('form'), columnOf('edited_as')].map((column) => ({
      row: visit.row,
      column,
      rows: 1,
      columns: 1,
    }));
    workbook.clearCells(sheet.id, areas);
  }
  workbook.flush();
  return left;
}

/**
 * Erases visits and waiting responses; call it under the lock. A row per visit that says only that is written first, so that
 * whatever is cut afterwards is never filed again; what a cut left is finished by the next call or the hourly run.
 * @returns how many responses are still in a form
 */
export function eraseResponses(desk: IntakeDesk, file: FileContext, responses: readonly string[]): number {
  const { workbook } = desk.ports;
  const gone = new Set(responses);
  const waiting = desk.quarantine();
  for (const response of gone) {
    if (desk.visits.isErased(response)) continue;
    const latest = desk.visits.latest(response);
    const form = latest?.form ?? waiting.of(response)[0]?.form ?? '';
    desk.visits.add(tombstone(response, form, latest?.edited_as ?? ''));
  }
  desk.visits.write();
  const aliases = new Set([
    ...gone,
    ...waiting.all().flatMap(({ response }) => (gone.has(desk.visits.rootOf(response)) ? [response] : [])),
  ]);
  removeTableRows(workbook, desk.answers.table, desk.answers.rowsOf(aliases));
  removeTableRows(
    workbook,
    waiting.table,
    waiting
      .all()
      .filter(({ response }) => aliases.has(response))
      .map(({ row }) => row),
  );
  removeTableRows(workbook, desk.visits.table, desk.visits.rowsOf(gone));
  desk.drawMap();
  workbook.flush();
  // Rows have moved: what is left to do is read from the sheet.
  return finishErasing(new IntakeDesk(desk.ports, file));
}

/**
 * Erases visits by their codes: rows of all versions, of their answers and of the quarantine, and the responses in the forms.
 * Rows of Google's own response sheets are not ours (`erasePreview` lists them).
 * @throws AppError NOTHING_ERASED when nothing is filed under any of the codes; BUSY, PROTECTED
 */
export function eraseVisits(ports: IntakePorts, file: FileContext, codes: readonly string[]): Erased {
  return ports.lock.hold(() => {
    if (!isCollecting(ports)) throw new AppError('NOTHING_ERASED');
    const desk = new IntakeDesk(ports, file);
    const before = finishErasing(desk);
    const { responses } = eraseTargets(desk, codes);
    if (responses.length === 0) throw new AppError('NOTHING_ERASED');
    const left = eraseResponses(desk, file, responses);
    return { visits: responses.length, left: Math.max(left, before) };
  });
}
