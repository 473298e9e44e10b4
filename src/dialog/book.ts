import { type CellObject, read, SSF, utils, type WorkBook, type WorkSheet, write } from '@e965/xlsx/dist/xlsx.mini.min';
import type { FactRowsView } from '../core/views';
import { joinLong, splitLong } from './longText';
import { asRows, type FactValue } from './rows';

/** The sheet that says which version of its schema each fact has. */
export const VERSIONS_SHEET = 'rosta';

const LONGEST_SHEET_NAME = 31;

/** Facts as a workbook holds them, or that it is none or not one of ours. */
export type BookRead = readonly FactRowsView[] | 'unreadable' | 'no versions';

/**
 * One workbook of all facts: a sheet per fact, named by its id, first row the column ids; and a sheet `rosta` with the
 * version of each. Texts have the format "plain text", so that Excel leaves "007" and "1/2" alone. A line break of two
 * signs comes back as one, as Sheets has it.
 */
export function bookOf(facts: readonly FactRowsView[]): Uint8Array<ArrayBuffer> {
  const book = utils.book_new();
  for (const { fact, columns, rows } of facts) {
    const grid = splitLong({ columns, rows });
    utils.book_append_sheet(book, sheetOf([grid.columns, ...grid.rows]), sheetName(fact));
  }
  const versions = facts.map(({ fact, version }) => [fact, version]);
  utils.book_append_sheet(book, sheetOf([['fact', 'version'], ...versions]), VERSIONS_SHEET);
  // Shared strings, as Excel writes them; escapes in the other kind are decoded twice on reading.
  return new Uint8Array<ArrayBuffer>(
    write(book, { type: 'array', bookType: 'xlsx', bookSST: true, compression: true }),
  );
}

/** The facts of a workbook made by `bookOf`; those whose sheet is gone are left out. */
export function factsOfBook(bytes: Uint8Array): BookRead {
  const book = bookFrom(bytes);
  if (book === undefined) return 'unreadable';
  const versions = book.Sheets[VERSIONS_SHEET];
  if (versions === undefined) return 'no versions';
  return valuesOf(versions)
    .slice(1)
    .flatMap(([fact, version]): FactRowsView[] => {
      const sheet = typeof fact === 'string' ? book.Sheets[sheetName(fact)] : undefined;
      if (sheet === undefined || typeof fact !== 'string' || typeof version !== 'number') return [];
      const [header = [], ...lines] = valuesOf(sheet);
      const rows = asRows(
        header.map((name) => String(name ?? '')),
        lines,
      );
      return [{ fact, version, ...joinLong(rows) }];
    });
}

function sheetName(fact: string): string {
  return fact.slice(0, LONGEST_SHEET_NAME);
}

function sheetOf(lines: readonly (readonly FactValue[])[]): WorkSheet {
  const sheet: WorkSheet = {};
  let columns = 1;
  lines.forEach((line, r) => {
    columns = Math.max(columns, line.length);
    line.forEach((value, c) => {
      if (value === null || value === '') return;
      const cell: CellObject = typeof value === 'number' ? { t: 'n', v: value } : { t: 's', v: escaped(value), z: '@' };
      sheet[utils.encode_cell({ r, c })] = cell;
    });
  });
  sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: lines.length - 1, c: columns - 1 } });
  return sheet;
}

/** `_x0041_` is how an .xlsx file writes a sign by its code; where a text holds just that, its underscore is written so. */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

/** The library takes any bytes for a text with one column, so an archive is asked for first. */
function bookFrom(bytes: Uint8Array): WorkBook | undefined {
  if (String.fromCharCode(...bytes.subarray(0, 4)) !== 'PK\x03\x04') return undefined;
  try {
    const book = read(bytes, { type: 'array', cellNF: true, cellFormula: false, cellHTML: false, cellText: false });
    return book.SheetNames.length > 0 ? book : undefined;
  } catch {
    return undefined;
  }
}

function valuesOf(sheet: WorkSheet): FactValue[][] {
  const reference = sheet['!ref'];
  if (reference === undefined) return [];
  const { e: end } = utils.decode_range(reference);
  return Array.from({ length: end.r + 1 }, (_, r) =>
    Array.from({ length: end.c + 1 }, (__, c) => cellValue(sheet[utils.encode_cell({ r, c })])),
  );
}

/** A cell as a fact has it: a date that a person typed in Excel becomes an ISO day. */
function cellValue(cell: CellObject | undefined): FactValue {
  if (cell?.v === undefined || cell.v === '') return null;
  if (cell.t === 'e') return cell.w ?? null;
  if (typeof cell.v !== 'number') return String(cell.v);
  return typeof cell.z === 'string' && SSF.is_date(cell.z) ? isoDay(cell.v) : cell.v;
}

function isoDay(serial: number): string {
  const { y, m, d }: { y: number; m: number; d: number } = SSF.parse_date_code(serial);
  return [String(y).padStart(4, '0'), String(m).padStart(2, '0'), String(d).padStart(2, '0')].join('-');
}
