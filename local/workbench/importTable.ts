import * as XLSX from '@e965/xlsx';
import Papa from 'papaparse';
import type { AppsScript, CellValue } from '../apps-script/appsScript';
import { clockOfSerial } from '../apps-script/file/stored';
import { Zone } from '../apps-script/file/zone';
import { decodeText } from './decodeText';
import { fitColumns } from './fitColumns';
import { importedText } from './importedText';
import { tableTexts } from './tableTexts';

const LINES_TO_LOOK_AT = 30;

/** Where a spreadsheet is at home. */
type Place = Pick<AppsScript, 'locale' | 'zone'>;

/**
 * Reads a user's table. A .csv gives texts only: what they mean is for typing to decide. An .xlsx gives the first
 * sheet's values; its dates are readings of a wall clock and become instants in the file's zone.
 * @param fileName decides by its ending which of the two it is
 * @param bytes .csv in UTF-8, UTF-16 with byte order mark or windows-1251; `;`, `,` or tab
 * @param file the spreadsheet it goes to
 * @throws Error in the language of the spreadsheet when there is no table in it, or the bytes are something else
 */
export function readTable(fileName: string, bytes: Uint8Array, file: Place): CellValue[][] {
  const texts = tableTexts(file.locale);
  const rows = isWorkbook(fileName)
    ? readWorkbook(bytes, new Zone(file.zone), texts.unreadable(fileName))
    : readText(decodeText(bytes), texts.unreadable(fileName));
  if (rows.length === 0) throw new Error(texts.empty(fileName));
  const columns = Math.max(...[1, ...new Set(rows.map((row) => row.length))]);
  return rows.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => '')]);
}

/** Characters of a file's name that go into a sheet's; with " (2)" it still fits the 100 that Sheets allows. */
const LONGEST_NAME = 90;

/**
 * Puts a user's table on a new sheet, named after the file, with columns wide enough to read. Texts of a .csv are typed
 * into the cells, so numbers, dates and formulas come out as when the file is opened in Sheets in this locale; phones
 * and other texts with a sign in front stay texts.
 * @returns the new sheet's id
 * @throws Error as `readTable`
 */
export function importTable(script: AppsScript, fileName: string, bytes: Uint8Array): number {
  const rows = readTable(fileName, bytes, script);
  const name = freeName(
    script,
    fileName
      .replace(/^.*[\\/]/, '')
      .replace(/\.[^.]*$/, '')
      .slice(0, LONGEST_NAME) || 'Sheet',
  );
  const sheetId = isWorkbook(fileName) ? script.control.importValues(name, rows) : typedSheet(script, name, rows);
  fitColumns(script.control, sheetId);
  return sheetId;
}

function typedSheet({ control, locale }: AppsScript, name: string, rows: readonly (readonly CellValue[])[]): number {
  const sheetId = control.addSheet(name);
  const texts = rows.map((row) => row.map((text) => importedText(String(text), locale)));
  control.type(sheetId, 0, 0, texts);
  return sheetId;
}

function isWorkbook(fileName: string): boolean {
  return /\.(xlsx|xlsm|xls|ods)$/i.test(fileName);
}

/** @param refusal message when the bytes are no workbook */
function readWorkbook(bytes: Uint8Array, zone: Zone, refusal: string): CellValue[][] {
  const sheet = firstSheet(bytes, refusal);
  const reference = sheet?.['!ref'];
  if (!sheet || !reference) return [];
  const { e: end } = XLSX.utils.decode_range(reference);
  return Array.from({ length: end.r + 1 }, (_, row) =>
    Array.from({ length: end.c + 1 }, (__, column) =>
      cellValue(sheet[XLSX.utils.encode_cell({ r: row, c: column })], zone),
    ),
  );
}

/**
 * Whether bytes may be a workbook; the library takes any for a text with one column. It begins as an archive, an old one
 * as Microsoft's compound file, and what shops export as .xls is often markup.
 */
function isBook(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 64));
  return start.startsWith('PK\x03\x04') || start.startsWith('\xd0\xcf\x11\xe0') || /^(\xef\xbb\xbf)?\s*</.test(start);
}

function firstSheet(bytes: Uint8Array, refusal: string): XLSX.WorkSheet | undefined {
  if (!isBook(bytes)) throw new Error(refusal);
  try {
    const options = { cellNF: true, cellFormula: false, cellHTML: false, cellText: false } as const;
    const book = XLSX.read(bytes, { type: 'array', ...options });
    return book.Sheets[book.SheetNames[0] ?? ''];
  } catch (cause) {
    throw new Error(refusal, { cause });
  }
}

function cellValue(cell: XLSX.CellObject | undefined, zone: Zone): CellValue {
  if (!cell || cell.v === undefined) return '';
  if (cell.t === 'e') return cell.w ?? '#ERROR!';
  if (cell.v instanceof Date) return { date: zone.instant(cell.v.getTime()) };
  if (cell.t !== 'n' || typeof cell.v !== 'number') return cell.v;
  if (typeof cell.z !== 'string' || !XLSX.SSF.is_date(cell.z)) return cell.v;
  return { date: zone.instant(clockOfSerial(cell.v).ms) };
}

/** @param refusal message when the file is no text */
function readText(text: string | undefined, refusal: string): string[][] {
  if (text === undefined) throw new Error(refusal);
  return Papa.parse<string[]>(text, { delimiter: delimiterOf(text), skipEmptyLines: true }).data;
}

/**
 * The delimiter by which most of the first lines fall into the same number of parts. `;` and tab go before the comma,
 * which is also a decimal sign.
 */
function delimiterOf(text: string): string {
  const sample = text.split('\n', LINES_TO_LOOK_AT).join('\n');
  let best = { delimiter: ',', agreeing: 0 };
  for (const delimiter of [';', '\t', ',']) {
    const { data } = Papa.parse<string[]>(sample, { delimiter, skipEmptyLines: true });
    const parts = data[0]?.length ?? 1;
    const agreeing = parts > 1 ? data.filter((row) => row.length === parts).length : 0;
    if (agreeing > best.agreeing) best = { delimiter, agreeing };
  }
  return best.delimiter;
}

function freeName(script: AppsScript, wanted: string): string {
  const taken = new Set(script.control.sheets().map((sheet) => sheet.name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted} (${number})`;
  return name;
}
