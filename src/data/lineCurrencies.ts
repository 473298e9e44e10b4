import { isCellError } from './cleanName';
import { currencyCode, currencyOfAmount } from './currencyMarks';
import type { OrderCells, Orders } from './orders';

/** What the amounts of order lines are in. */
export interface LineCurrencies {
  /** ISO codes, or the words of the currency column, in the order of first appearance. */
  readonly codes: readonly string[];
  /** Place in `codes` per line; −1 for a line that is gone. */
  readonly of: Int32Array;
  /** Lines per code; those that are gone count nowhere. */
  readonly lines: readonly number[];
  /** Place of the code of most lines. */
  readonly main: number;
  /** Lines that name no currency. */
  readonly unmarked: number;
  /** 1 per line that names no currency. */
  readonly isUnmarked: Uint8Array;
  /** The code that amounts without a currency count as. */
  readonly bare: string;
}

const UNMARKED = -1;

/**
 * Reads what each line's amount is in. Sheets makes an amount in the file's own currency a number and leaves other ones
 * text, so lines that name none count as the file's currency. Two cases are left: the file's currency is unknown, or one
 * other currency is named and not one amount is a number, which is an import as text; then they count as the currency
 * named most often.
 * @param fileCurrency sign of the file's currency, or empty
 * @param gone 1 per line left out for another reason, which must not decide what the others are in; may be shorter
 * @returns `undefined` when no line names a currency
 */
export function lineCurrencies(
  cells: OrderCells,
  orders: Orders,
  fileCurrency: string,
  gone: Uint8Array,
): LineCurrencies | undefined {
  const codes: string[] = [];
  const places = new Map<string, number>([['', UNMARKED]]);
  const placeOf = (code: string): number => {
    const known = places.get(code);
    if (known !== undefined) return known;
    places.set(code, codes.push(code) - 1);
    return codes.length - 1;
  };
  const named = currencyReader(cells);
  const of = new Int32Array(orders.n).fill(UNMARKED);
  const lines: number[] = [];
  const isUnmarked = new Uint8Array(orders.n);
  let unmarked = 0;
  let hasNumbers = false;
  for (let line = 0; line < orders.n; line++) {
    if (gone[line] === 1) continue;
    const row = orders.row[line] ?? 0;
    const place = placeOf(named(row));
    of[line] = place;
    if (typeof cells.amount[row] === 'number') hasNumbers = true;
    if (place === UNMARKED) {
      isUnmarked[line] = 1;
      unmarked++;
    } else lines[place] = (lines[place] ?? 0) + 1;
  }
  if (codes.length === 0) return undefined;
  const mostFrequent = () => lines.indexOf(lines.reduce((most, count) => Math.max(most, count), 0));
  const own = currencyCode(fileCurrency);
  const isOwn = own !== '' && (codes.length > 1 || hasNumbers);
  const bare = isOwn ? own : (codes[mostFrequent()] ?? '');
  if (unmarked > 0) {
    const meant = placeOf(bare);
    lines[meant] = (lines[meant] ?? 0) + unmarked;
    for (let line = 0; line < orders.n; line++) if (isUnmarked[line] === 1) of[line] = meant;
  }
  return { codes, of, lines, main: mostFrequent(), unmarked, isUnmarked, bare };
}

/**
 * Reads what the amount of a row names, from the currency column, where it is blank from a sign or word in the amount.
 * @returns a reader by row of the data, which gives a code or `''`
 */
export function currencyReader({ amount, currency }: OrderCells): (row: number) => string {
  const written = codeReader();
  return (row) => {
    const inColumn = currency === undefined ? '' : written(currency[row]);
    const sum = amount[row];
    return inColumn === '' && typeof sum === 'string' ? currencyOfAmount(sum) : inColumn;
  };
}

/** Reads cells of a currency column; the few different texts in it are read once. A failed formula names nothing. */
function codeReader(): (cell: unknown) => string {
  const known = new Map<unknown, string>();
  return (cell) => {
    const seen = known.get(cell);
    if (seen !== undefined) return seen;
    const text = String(cell ?? '').trim();
    const code = isCellError(text) ? '' : currencyCode(text);
    known.set(cell, code);
    return code;
  };
}
