import type { Offence } from '../../core/appError';
import { currencySign } from '../currencyMarks';
import { lineCurrencies } from '../lineCurrencies';
import { isNothing } from './channelCells';

/** Money of several columns: what it is in, and the cells in another currency than most. */
export interface ForeignMoney {
  /** Sign of the currency of most cells; empty where none is named. */
  readonly currency: string;
  readonly foreign: readonly Offence[];
}

/**
 * Finds amounts in another currency than most, by signs and words beside them and by a column of currencies.
 * @param columns amounts by role, all of one length
 * @param fileCurrency sign of the file's currency, or empty
 */
export function foreignMoney(
  columns: readonly { readonly role: string; readonly cells: readonly unknown[] }[],
  fileCurrency: string,
  currency?: readonly unknown[],
): ForeignMoney {
  const foreign: Offence[] = [];
  // A dash is no sum, and names no currency.
  const amount = columns.flatMap(({ cells }) => cells.map((cell) => (isNothing(cell) ? '' : cell)));
  const n = amount.length;
  const named = currency === undefined ? {} : { currency: columns.flatMap(() => currency) };
  const none = new Int32Array(0);
  const lines = {
    n,
    names: [],
    customer: none,
    day: none,
    amount: new Float64Array(0),
    row: Int32Array.from(amount.keys()),
  };
  const found = lineCurrencies({ customer: [], date: [], amount, ...named }, lines, fileCurrency, new Uint8Array(0));
  if (found === undefined) return { currency: '', foreign };
  const rows = n / Math.max(1, columns.length);
  for (let line = 0; found.codes.length > 1 && line < n; line++) {
    if (found.of[line] === found.main || String(amount[line] ?? '').trim() === '') continue;
    const value = String(amount[line]);
    foreign.push({
      code: 'MIXED_CURRENCY',
      role: columns[Math.floor(line / rows)]?.role ?? '',
      row: line % rows,
      value,
    });
  }
  return { currency: currencySign(found.codes[found.main] ?? ''), foreign };
}
