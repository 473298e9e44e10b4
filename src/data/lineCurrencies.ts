import { isCellError } from './cleanName';
import { currencyCode, currencyOfAmount } from './currencyMarks';
import type { OrderCells, Orders } from './orders';

/** What the amounts of order lines are in. */
export interface LineCurrencies {
  /** ISO codes, or the words of the currency column, in the order of first appearance. */
  readonly codes: readonly string[];
  /** Place in `codes` per line. */
  readonly of: Int32Array;
  /** Lines per code. */
  readonly lines: readonly number[];
  /** Place of the code of most lines. */
  readonly main: number;
  /** Lines that name no currency. */
  readonly unmarked: number;
  /** 1 per line that names no currency. */
  readonly isUnmarked: Uint8Array;
}

const UNMARKED = -1;

/**
 * Reads what each line's amount is in: from the currency column, where it is blank from a sign or word in the amount.
 * Lines that name none count as the only currency named, whatever the file's is: many files keep a locale that is not the
 * shop's. When several are named they count as the file's if a line names it or they outnumber each, else as the most frequent.
 * @param fileCurrency sign of the file's currency, or empty
 * @returns `undefined` when no line names a currency
 */
export function lineCurrencies(cells: OrderCells, orders: Orders, fileCurrency: string): LineCurrencies | undefined {
  const codes: string[] = [];
  const places = new Map<string, number>([['', UNMARKED]]);
  const placeOf = (code: string): number => {
    const known = places.get(code);
    if (known !== undefined) return known;
    places.set(code, codes.push(code) - 1);
    return codes.length - 1;
  };
  const written = codeReader();
  const of = new Int32Array(orders.n);
  const lines: number[] = [];
  const isUnmarked = new Uint8Array(orders.n);
  let unmarked = 0;
  for (let line = 0; line < orders.n; line++) {
    const row = orders.row[line] ?? 0;
    const amount = cells.amount[row];
    const named = cells.currency === undefined ? '' : written(cells.currency[row]);
    const place = placeOf(named === '' && typeof amount === 'string' ? currencyOfAmount(amount) : named);
    of[line] = place;
    if (place === UNMARKED) {
      isUnmarked[line] = 1;
      unmarked++;
    } else lines[place] = (lines[place] ?? 0) + 1;
  }
  if (codes.length === 0) return undefined;
  const mostFrequent = () => lines.indexOf(lines.reduce((most, count) => Math.max(most, count), 0));
  if (unmarked > 0) {
    const own = currencyCode(fileCurrency);
    const isOwn = own !== '' && codes.length > 1 && (codes.includes(own) || unmarked > Math.max(...lines));
    const meant = isOwn ? placeOf(own) : mostFrequent();
    lines[meant] = (lines[meant] ?? 0) + unmarked;
    for (let line = 0; line < orders.n; line++) if (isUnmarked[line] === 1) of[line] = meant;
  }
  return { codes, of, lines, main: mostFrequent(), unmarked, isUnmarked };
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
