import { showCell } from '../display/showCell';
import { TIME_COLUMN } from '../file/AnswerPlaces';
import { type FormFile, type FormResponseData, isQuestion } from '../file/FormFile';
import type { SheetData } from '../file/SheetData';
import type { SpreadsheetFile } from '../file/SpreadsheetFile';
import type { Submit } from '../file/Submit';
import { type Stored, WallClock } from '../file/stored';

/** Names of response sheets and of their first column; the Russian ones are reported, the Kazakh ones assumed. */
const WORDS: Readonly<Record<string, { readonly time: string; readonly sheet: (number: number) => string }>> = {
  en: { time: 'Timestamp', sheet: (number) => `Form Responses ${number}` },
  ru: { time: 'Отметка времени', sheet: (number) => `Ответы на форму (${number})` },
  kk: { time: 'Уақыт белгісі', sheet: (number) => `Пішін жауаптары ${number}` },
};
/** What a cell holds: docs guides/extendgoogleworkspace_GoogleSheets_Overview.md; that longer answers are cut is assumed. */
const MOST_CHARACTERS = 50_000;

const wordsOf = ({ about }: SpreadsheetFile) => WORDS[about.locale.slice(0, 2).toLowerCase()] ?? WORDS.en;

/** The sheet to which a form sends its responses. */
export function responseSheet(file: SpreadsheetFile, form: FormFile): SheetData | undefined {
  return file.sheets.find(({ answers }) => answers?.formId === form.id);
}

/**
 * Makes the response sheet of a linked form, with what was sent before. That it comes first among the tabs, holds earlier
 * responses, and that one that was deleted is made anew, is assumed.
 */
export function makeResponseSheet(file: SpreadsheetFile, form: FormFile): SheetData {
  const words = wordsOf(file);
  const { activeId } = file;
  const isTaken = (name: string): boolean => file.sheets.some((sheet) => sheet.name === name);
  let number = 1;
  while (isTaken(words?.sheet(number) ?? '')) number += 1;
  const sheet = file.insert(words?.sheet(number) ?? '', 0);
  file.activeId = activeId;
  sheet.frozenRows = 1;
  sheet.answers = { formId: form.id, columns: new Map([[0, TIME_COLUMN]]), rows: new Map() };
  delete form.sheetDue;
  put(file, sheet, 0, 0, [words?.time]);
  addColumns(file, form);
  for (const response of form.responses) addRow(file, sheet, response);
  return sheet;
}

/** Unlinks a form; its response sheet stays as an ordinary one. */
export function unlink(file: SpreadsheetFile, form: FormFile): void {
  const sheet = responseSheet(file, form);
  if (sheet) sheet.answers = undefined;
  delete form.destinationId;
  delete form.sheetDue;
}

/** Gives every question of a form a column behind all that is filled (assumed); columns of questions that are gone stay. */
export function addColumns(file: SpreadsheetFile, form: FormFile): void {
  const sheet = responseSheet(file, form);
  const columns = sheet?.answers?.columns;
  if (!sheet || !columns) return;
  for (const item of form.items.filter(isQuestion)) {
    if ([...columns.values()].includes(item.id)) continue;
    const column = Math.max(sheet.filled().columns, ...[...columns.keys()].map((key) => key + 1));
    columns.set(column, item.id);
    put(file, sheet, 0, column, [item.title]);
  }
}

/** A question has another title: its header follows where nobody has changed it (open: nobody here knows). */
export function renameColumn(file: SpreadsheetFile, form: FormFile, itemId: number, from: string, to: string): void {
  const sheet = responseSheet(file, form);
  const [column] = [...(sheet?.answers?.columns ?? [])].find(([, id]) => id === itemId) ?? [];
  if (sheet && column !== undefined && (sheet.value(0, column) ?? '') === from) put(file, sheet, 0, column, [to]);
}

/** Puts a response below all that is filled, or over the row of an earlier one. */
export function addRow(file: SpreadsheetFile, sheet: SheetData, response: FormResponseData, row?: number): number {
  const place = row ?? Math.max(sheet.filled().rows, 1);
  sheet.answers?.rows.set(place, response.id);
  const columns = [...(sheet.answers?.columns ?? [])].sort(([a], [b]) => a - b);
  let run: Stored[] = [];
  columns.forEach(([column, id], index) => {
    run.push(id === TIME_COLUMN ? new WallClock(file.zone.wall(response.time)) : response.answers[id]);
    if (columns[index + 1]?.[0] === column + 1) return;
    put(file, sheet, place, column + 1 - run.length, run);
    run = [];
  });
  return place;
}

/** The event of a row, with the answers to some items or all of them; the others are blank. */
export function submitOf(
  file: SpreadsheetFile,
  sheet: SheetData,
  row: number,
  isTold: (itemId: number) => boolean,
): Submit {
  const columns = [...(sheet.answers?.columns ?? [])].sort(([a], [b]) => a - b);
  const namedValues: Record<string, string[]> = {};
  const values = columns.map(([column, id]) => {
    const text = isTold(id) ? showCell(sheet.value(row, column), '', file.rules) : '';
    const header = String(sheet.value(0, column) ?? '');
    namedValues[header] = [...(namedValues[header] ?? []), text];
    return text;
  });
  return { sheetId: sheet.id, row, columns: sheet.filled().columns, values, namedValues };
}

function put(file: SpreadsheetFile, sheet: SheetData, row: number, column: number, cells: readonly Stored[]): void {
  const cut = cells.map((cell) => (typeof cell === 'string' ? cell.slice(0, MOST_CHARACTERS) || undefined : cell));
  file.grow(sheet, row + 1, column + cells.length);
  file.write(sheet, { row, column, rows: 1, columns: cells.length }, [cut]);
}
