import Papa from 'papaparse';
import type { FactRowsView } from '../core/views';
import { asRows } from './rows';

/** Columns and rows of a fact. */
type Rows = Pick<FactRowsView, 'columns' | 'rows'>;

/** By it spreadsheet programs know UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Beginnings by which a spreadsheet program takes a text for a formula, and the apostrophe that guards against them. */
const GUARDED = /^[=+\-@\t\r\n']/;

/** What a spreadsheet program takes for a number: such a text would come back without its zeros. */
const LIKE_NUMBER = /^-?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/i;

/** A number as it is written here; with leading zeros it is a code. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const NUMBER_WITH_COMMA = /^-?(?:0|[1-9]\d*),\d+$/;

function fieldOf(value: string | number | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  return GUARDED.test(value) || LIKE_NUMBER.test(value) ? `'${value}` : value;
}

/** @param comma whether decimals may be written with one, as where a semicolon stands between fields */
function fieldValue(field: string, comma: boolean): string | number | null {
  if (field === '') return null;
  if (field.startsWith("'")) return field.slice(1);
  if (comma && NUMBER_WITH_COMMA.test(field)) return Number(field.replace(',', '.'));
  return NUMBER.test(field) && Number.isFinite(Number(field)) ? Number(field) : field;
}

/**
 * A fact as .csv: UTF-8 with byte order mark, commas, quotes by RFC 4180, first line the column ids. A text that a
 * spreadsheet program would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a line break) or for a number
 * ("007") gets an apostrophe in front, and so does one that begins with an apostrophe; `rowsOfCsv` takes it off again.
 */
export function csvOf({ columns, rows }: Rows): string {
  const lines = [columns, ...rows.map((row) => row.map(fieldOf))].map((line) => [...line]);
  return BYTE_ORDER_MARK + Papa.unparse(lines, { delimiter: ',', newline: '\r\n' });
}

/**
 * The rows of a .csv made by `csvOf`, also when a spreadsheet program has saved it anew with semicolons or tabs. Fields
 * with an apostrophe in front are texts without it; what reads as a number is one.
 */
export function rowsOfCsv(text: string): Rows {
  const plain = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  // Column ids hold no delimiter, so the first one is it, whatever stands in the rows.
  const delimiter = /^[^\r\n]*?([,;\t])/.exec(plain)?.[1] ?? ',';
  const { data } = Papa.parse<string[]>(plain, { delimiter, skipEmptyLines: true });
  const [columns = [], ...lines] = data;
  return asRows(
    columns,
    lines.map((line) => line.map((field) => fieldValue(field, delimiter === ';'))),
  );
}
