import * as XLSX from '@e965/xlsx';
import type { AppsScript, CellValue, SheetView } from '../apps-script/appsScript';
import { automaticDate } from '../apps-script/display/showCell';
import { serialOf, WallClock } from '../apps-script/file/stored';
import { Zone } from '../apps-script/file/zone';
import { type LocaleRules, localeRules } from '../apps-script/typing/locales';

/** The longest text a cell of an .xlsx file may hold. */
const LONGEST_TEXT = 32_767;
const LONGEST_SHEET_NAME = 31;
const DEFAULT_WIDTH = 100;

/**
 * The file as .xlsx: values, number formats and column widths. Hidden sheets stay hidden. Dates carry the wall clock of the file's zone; text is
 * always text, whatever it looks like; formulas leave their values. Charts and colours are not part of it.
 * @throws whatever the library throws on a file beyond the format's limits
 */
export function exportXlsx(script: AppsScript): Buffer {
  const book = XLSX.utils.book_new();
  const file = { zone: new Zone(script.zone), rules: localeRules(script.locale) };
  for (const sheet of script.control.sheets()) {
    XLSX.utils.book_append_sheet(book, worksheet(script, sheet, file), safeName(sheet.name, book.SheetNames));
  }
  book.Workbook = { Sheets: script.control.sheets().map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })) };
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true });
}

/** How the file's place writes dates. */
interface Customs {
  readonly zone: Zone;
  readonly rules: LocaleRules;
}

function worksheet(script: AppsScript, sheet: SheetView, file: Customs): XLSX.WorkSheet {
  const values = script.control.values(sheet.id);
  const cells: XLSX.WorkSheet = {};
  let columns = 1;
  values.forEach((line, row) => {
    columns = Math.max(columns, line.length);
    line.forEach((value, column) => {
      if (value === '') return;
      const format = script.control.format(sheet.id, row, column);
      cells[XLSX.utils.encode_cell({ r: row, c: column })] = cellOf(value, format, file);
    });
  });
  cells['!ref'] = XLSX.utils.encode_range({
    s: { r: 0, c: 0 },
    e: { r: Math.max(values.length, 1) - 1, c: columns - 1 },
  });
  cells['!cols'] = Array.from({ length: columns }, (_, column) => ({ wpx: sheet.widths[column] ?? DEFAULT_WIDTH }));
  return cells;
}

function cellOf(value: CellValue, format: string, file: Customs): XLSX.CellObject {
  const code = isAutomatic(format) ? undefined : format;
  if (typeof value === 'string') return { t: 's', v: value.slice(0, LONGEST_TEXT), z: '@' };
  if (typeof value === 'boolean') return { t: 'b', v: value };
  if (typeof value === 'number') return { t: 'n', v: value, ...(code ? { z: code } : {}) };
  const clock = new WallClock(file.zone.wall(value.date));
  const isDated = code !== undefined && XLSX.SSF.is_date(code);
  return { t: 'n', v: serialOf(clock), z: isDated ? code : automaticDate(clock, file.rules) };
}

function isAutomatic(format: string): boolean {
  return format === '' || format === 'General' || format === '@' || /^0\.#{5,}$/.test(format);
}

/** A name the .xlsx format accepts: no signs of paths and brackets, at most 31 characters, not taken yet. */
function safeName(name: string, taken: readonly string[]): string {
  const plain = name.replaceAll(/[:\\/?*[\]]/g, ' ').trim() || 'Sheet';
  const isTaken = (candidate: string): boolean =>
    taken.some((other) => other.toLowerCase() === candidate.toLowerCase());
  let candidate = plain.slice(0, LONGEST_SHEET_NAME);
  for (let number = 2; isTaken(candidate); number += 1) {
    const tail = ` (${number})`;
    candidate = plain.slice(0, LONGEST_SHEET_NAME - tail.length).trimEnd() + tail;
  }
  return candidate;
}
