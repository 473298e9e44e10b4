import { type FormFile, type FormResponseData, idOf } from '../file/FormFile';
import type { SheetData } from '../file/SheetData';
import type { SpreadsheetFile } from '../file/SpreadsheetFile';
import type { TriggerData } from '../file/TriggerData';
import { addColumns, addRow, makeResponseSheet, responseSheet, submitOf } from './responseSheet';

/** Whether a sent form fires a trigger: not where its owner may no longer edit the file or has taken consents back (assumed). */
export function mayFire(file: SpreadsheetFile, { kind, isAlive, user }: TriggerData): boolean {
  const { mayEdit, withheld } = file.person(user);
  return kind === 'submit' && isAlive && mayEdit && withheld.size === 0;
}

/** A response id that the form has not given yet. */
export function nextResponseId(form: FormFile): string {
  form.made += 1;
  return `2_ABaOnu${idOf(`${form.id} response ${form.made}`)}`;
}

/** Puts a response among those of a form, by its time. */
export function keep(form: FormFile, response: FormResponseData): void {
  const later = form.responses.findIndex(({ time }) => time > response.time);
  form.responses.splice(later < 0 ? form.responses.length : later, 0, response);
}

/** Sends a response on to the response sheet of a linked form and to its triggers. */
export function passOn(file: SpreadsheetFile, form: FormFile, response: FormResponseData): void {
  const sheet = linkedSheet(file, form);
  if (!sheet) return;
  const row = rowOf(sheet, [response.id]) ?? addRow(file, sheet, response);
  announce(file, form, row, () => true);
}

/**
 * Does the same for one that was edited: it goes over its row; where people deleted that, it is added anew. The event holds
 * the changed answers only. All of this is assumed and open.
 */
export function passOnEdited(
  file: SpreadsheetFile,
  form: FormFile,
  before: FormResponseData,
  response: FormResponseData,
): void {
  const sheet = linkedSheet(file, form);
  if (!sheet) return;
  const row = addRow(file, sheet, response, rowOf(sheet, [before.id, response.id]));
  announce(file, form, row, (id) => response.answers[id] !== before.answers[id]);
}

/** The response sheet of a linked form; one that is not there, or no longer, is made with all responses. */
function linkedSheet(file: SpreadsheetFile, form: FormFile): SheetData | undefined {
  if (form.destinationId === undefined) return undefined;
  const sheet = responseSheet(file, form) ?? makeResponseSheet(file, form);
  addColumns(file, form);
  return sheet;
}

function rowOf(sheet: SheetData, ids: readonly string[]): number | undefined {
  return [...(sheet.answers?.rows ?? [])].find(([, id]) => ids.includes(id))?.[0];
}

function announce(file: SpreadsheetFile, form: FormFile, row: number, isTold: (itemId: number) => boolean): void {
  const sheet = responseSheet(file, form);
  if (sheet && file.triggers.some((trigger) => mayFire(file, trigger))) {
    file.submits.push(submitOf(file, sheet, row, isTold));
  }
}
