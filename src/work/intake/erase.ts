import { AppError } from '../../core/appError';
import type { Cell } from '../../core/cell';
import type { FileContext } from '../../core/table';
import { REVIEWS_FACT } from '../../facts/reviews';
import { VISITS_FACT, type Visit } from '../../facts/visits';
import { readRehearsedForm } from '../rehearsal/rehearsed';
import { openTable } from '../tables/openTable';
import { IntakeDesk } from './desk';
import { eraseTargets } from './eraseTargets';
import { wholeReadings } from './formReadings';
import { isCollecting } from './makeFiledSheets';
import { pass } from './pass';
import type { IntakePorts } from './ports';
import { keyRows, removeTableRows } from './removeRows';
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
    ...{ state: 'erased', form, edited_as: editedAs, print: '', checks: '', purpose: '' },
  };
}

function removeReplies(desk: IntakeDesk, { form, response, edited_as: editedAs }: FiledVisit): boolean {
  // Made-up responses stand in no form.
  if (readRehearsedForm(form) !== undefined) return true;
  try {
    for (const id of [response, editedAs]) if (id !== '') desk.ports.forms.removeReply(form, id);
    return true;
  } catch (cause) {
    if (cause instanceof AppError && cause.code === 'FORM_UNREACHABLE') return false;
    throw cause;
  }
}

/** Takes every row of erased visits away, tombstones excepted; Visits last, since they know under which ids edits came. */
function removeAllRows(desk: IntakeDesk, gone: ReadonlySet<string>): boolean {
  const { workbook } = desk.ports;
  const { visits, answers } = desk;
  const waiting = desk.quarantine();
  const aliases = new Set([
    ...gone,
    ...waiting.all().flatMap(({ response }) => (gone.has(visits.rootOf(response)) ? [response] : [])),
  ]);
  const ofWaiting = waiting.all().filter(({ response }) => aliases.has(response));
  const log = openTable(workbook, REVIEWS_FACT, desk.file);
  // The response stands in the first column of each of these facts, the version in the second.
  const isAlias = ([response]: readonly Cell[]): boolean => aliases.has(String(response));
  const isVersion = ([response, version]: readonly Cell[]): boolean => gone.has(String(response)) && version !== 0;
  const parts = [
    { table: answers.table, rows: answers.rowsOf(aliases), isMeant: isAlias },
    { table: waiting.table, rows: ofWaiting.map(({ row }) => row), isMeant: isAlias },
    ...(log === undefined ? [] : [{ table: log, rows: keyRows(log, aliases), isMeant: isAlias }]),
    { table: visits.table, rows: visits.rowsOf(gone), isMeant: isVersion },
  ];
  for (const { table, rows, isMeant } of parts) removeTableRows(workbook, table, rows, isMeant);
  return parts.some(({ rows }) => rows.length > 0);
}

/** What is left of erasing, and a desk that knows the sheets as they are after it. */
interface Finished {
  readonly desk: IntakeDesk;
  /** Responses that are still in a form because it cannot be read. */
  readonly left: number;
}

/**
 * Finishes what a cut or a form that could not be read left of erasing: rows, map, responses in the forms; call it under the
 * lock, on a desk that has just read the sheets. No remote call where nothing is left, else a call or two for each response.
 * @param also responses that have their tombstones, wherever they came from
 */
export function finishErasing(given: IntakeDesk, also: readonly string[] = []): Finished {
  const pendingOf = (desk: IntakeDesk) => desk.visits.tombstones().filter(({ form }) => form !== '');
  const responses = new Set([...also, ...pendingOf(given).map(({ response }) => response)]);
  if (responses.size === 0) return { desk: given, left: 0 };
  const { ports, file } = given;
  const hasMoved = removeAllRows(given, responses);
  given.drawMap();
  ports.workbook.flush();
  // Where rows have moved, what is left to do is read from the sheet.
  const desk = hasMoved ? new IntakeDesk(ports, file) : given;
  const { sheet, columns } = desk.visits.table;
  const columnOf = (id: keyof Visit): number =>
    columns[VISITS_FACT.columns.findIndex((column) => column.id === id)] ?? 0;
  let left = 0;
  for (const visit of pendingOf(desk)) {
    if (!removeReplies(desk, visit)) {
      left += 1;
      continue;
    }
    // People sorted meanwhile, so that other rows went: the next run takes these.
    const hasRows = desk.answers.lastVersion(visit.response) > 0 || desk.visits.versionsOf(visit.response).length > 1;
    if (hasRows) continue;
    const areas = [columnOf('form'), columnOf('edited_as')].map((column) => ({
      row: visit.row,
      column,
      rows: 1,
      columns: 1,
    }));
    ports.workbook.clearCells(sheet.id, areas);
  }
  ports.workbook.flush();
  return { desk, left };
}

/**
 * Erases visits and waiting responses; call it under the lock. A row per visit that says only that is written first, so that
 * whatever is cut afterwards is never filed again; what a cut left is finished by the next call or the hourly run.
 * @returns how many responses are still in a form
 */
export function eraseResponses(desk: IntakeDesk, responses: readonly string[]): number {
  const waiting = desk.quarantine();
  for (const response of new Set(responses)) {
    if (desk.visits.isErased(response)) continue;
    const latest = desk.visits.latest(response);
    const form = latest?.form ?? waiting.of(response)[0]?.form ?? '';
    desk.visits.add(tombstone(response, form, latest?.edited_as ?? ''));
  }
  desk.visits.write();
  // Before anything is taken away the file has to hold what keeps it from coming back.
  desk.ports.workbook.flush();
  return finishErasing(new IntakeDesk(desk.ports, desk.file), responses).left;
}

/**
 * Erases visits by their codes: rows of all versions, of their answers and of the quarantine, and the responses in the forms.
 * Rows of Google's own response sheets are not ours (`erasePreview` lists them). All forms are read first: an edit that is on
 * its way under an id of its own would bring its visit back.
 * @throws AppError NOTHING_ERASED when nothing is filed under any of the codes; BUSY, PROTECTED
 */
export function eraseVisits(ports: IntakePorts, file: FileContext, codes: readonly string[]): Erased {
  return ports.lock.hold(() => {
    ports.store.reread();
    if (!isCollecting(ports)) throw new AppError('NOTHING_ERASED');
    const opened = new IntakeDesk(ports, file);
    const known = eraseTargets(opened, codes).responses;
    const { desk: clean, left: before } = finishErasing(opened);
    pass(clean, wholeReadings(clean.forms()));
    const desk = new IntakeDesk(ports, file);
    const { responses } = eraseTargets(desk, codes);
    const visits = new Set([...known, ...responses]).size;
    if (visits === 0) throw new AppError('NOTHING_ERASED');
    const left = responses.length === 0 ? 0 : eraseResponses(desk, responses);
    return { visits, left: Math.max(left, before) };
  });
}
