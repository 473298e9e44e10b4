import { agrees } from '../agrees';
import type { ContractCase, Seen } from '../contractCase';

/** Name of the sheet that shows what was seen. */
export const REPORT = 'Contract';

const HEADERS = ['case', 'source', 'expected', 'seen', 'same?'];
/** A cell holds 50 000 characters. */
const PIECE = 40_000;

/** What has been seen so far, by the id of the case. */
export type SeenById = ReadonlyMap<string, Seen>;

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheet of that name, if there is one. */
export function sheetNamed(file: Spreadsheet, name: string): Sheet | undefined {
  return file.getSheets().find((sheet) => sheet.getName() === name);
}

/** Reads back what the report says was seen; nothing when there is no report. */
export function readReport(file: Spreadsheet): SeenById {
  const sheet = sheetNamed(file, REPORT);
  if (!sheet) return new Map();
  const rows = sheet.getRange(2, 1, sheet.getLastRow() - 1, HEADERS.length).getValues();
  const filled = rows.filter((row) => String(row[3]).startsWith('{'));
  return new Map(filled.map((row) => [String(row[0]), JSON.parse(String(row[3]))]));
}

/**
 * Writes the report anew as the first sheet, differences first, with the text to be kept beside it.
 * The file must have another sheet, since the old report is deleted first.
 */
export function writeReport(file: Spreadsheet, cases: readonly ContractCase[], seen: SeenById): string {
  const old = sheetNamed(file, REPORT);
  if (old) file.deleteSheet(old);
  const sheet = file.insertSheet(REPORT, 0);
  const lines = cases.map((item) => lineOf(item, seen.get(item.id)));
  const sorted = ['NO', 'not yet', 'yes'].flatMap((verdict) => lines.filter((line) => line[4] === verdict));
  const text = recordingText(cases, seen);
  // All of these begin with a letter or a brace, so that nothing depends on how Sheets reads them.
  sheet.getRange(1, 1, sorted.length + 1, HEADERS.length).setValues([HEADERS, ...sorted].map((row) => [...row]));
  const pieces = piecesOf(text).map((piece) => [piece]);
  sheet.getRange(1, HEADERS.length + 2, pieces.length, 1).setValues(pieces);
  sheet.setFrozenRows(1);
  return text;
}

function lineOf({ id, source, expect }: ContractCase, seen: Seen | undefined): readonly string[] {
  if (seen === undefined) return [id, source, JSON.stringify(expect), '', 'not yet'];
  return [id, source, JSON.stringify(expect), JSON.stringify(seen), agrees(seen, expect) ? 'yes' : 'NO'];
}

/**
 * Pieces of whole lines that fit into cells; set one after the other they are the same JSON. They hold no line breaks,
 * since copying a cell that does doubles its quotes.
 */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const line of text.split('\n')) {
    if (piece.length + line.length > PIECE) {
      pieces.push(piece);
      piece = '';
    }
    piece += line;
  }
  return [...pieces, piece];
}

/** The text to be kept as a recording: the day, and what was seen of each case that was run. */
function recordingText(cases: readonly ContractCase[], seen: SeenById): string {
  const recorded = cases.flatMap(({ id }) => {
    const found = seen.get(id);
    return found ? [{ id, seen: found }] : [];
  });
  return JSON.stringify({ date: new Date().toISOString().slice(0, 10), cases: recorded }, null, 1);
}
