import type { Offence } from '../core/appError';
import { currencySign } from './currencyMarks';
import { type LineCurrencies, lineCurrencies } from './lineCurrencies';
import { isCancelled } from './orderStatus';
import type { OrderCells, Orders } from './orders';

/** What becomes of lines that are no money of the shop, or not the same money. */
export interface UsableChoices {
  /** Lines whose status says that the order was cancelled. */
  readonly cancelled: 'drop' | 'keep';
  /** Lines in another currency than the one of most lines; kept, they are added up as if it were one. */
  readonly currencies: 'drop' | 'keep';
}

/** Order lines without those left out, and what was found. */
export interface UsableOrders {
  readonly orders: Orders;
  /** Lines of the given orders, ascending, whose status says cancelled; left out or not. */
  readonly cancelled: readonly number[];
  /** Lines of the given orders, ascending, in another currency than most; without cancelled ones that are left out. */
  readonly foreign: readonly number[];
  /** Of the lines without cancelled ones that are left out; missing when none of them names a currency. */
  readonly currencies?: LineCurrencies;
}

/**
 * Leaves out cancelled lines and lines of another currency, as chosen, and says which there are. Without a status
 * column and without a named currency these are the given orders.
 * @param orders what `readOrders` made of the same cells
 * @param fileCurrency sign of the file's currency, or empty
 */
export function usableOrders(
  orders: Orders,
  cells: OrderCells,
  fileCurrency: string,
  choices: UsableChoices,
): UsableOrders {
  const cancelled = cells.status === undefined ? [] : cancelledLines(cells.status, orders);
  const gone = new Uint8Array(cancelled.length === 0 ? 0 : orders.n);
  if (choices.cancelled === 'drop') for (const line of cancelled) gone[line] = 1;
  const currencies = lineCurrencies(cells, orders, fileCurrency, gone);
  const foreign: number[] = [];
  if (currencies !== undefined && currencies.codes.length > 1) {
    currencies.of.forEach((place, line) => {
      if (place !== currencies.main && place >= 0) foreign.push(line);
    });
  }
  const drop = choices.cancelled === 'drop' ? cancelled : [];
  const kept = without(orders, choices.currencies === 'drop' ? [...drop, ...foreign] : drop);
  return { orders: kept, cancelled, foreign, ...(currencies === undefined ? {} : { currencies }) };
}

/**
 * The sign of the money of orders, from what their lines name.
 * @returns `undefined` when no line names a currency: then it is the file's; `''` when several are added up as one
 */
export function moneySign(
  { currencies }: Pick<UsableOrders, 'currencies'>,
  choices: Pick<UsableChoices, 'currencies'>,
): string | undefined {
  if (currencies === undefined) return undefined;
  const isMixed = currencies.codes.length > 1 && choices.currencies === 'keep';
  return isMixed ? '' : currencySign(currencies.codes[currencies.main] ?? '');
}

/**
 * Cells of lines in another currency than most: for a reason of rows left out, and for functions, which refuse them.
 * @param foreign lines of the given orders
 */
export function currencyOffences(orders: Orders, cells: OrderCells, foreign: readonly number[]): Offence[] {
  return foreign.map((line) => {
    const row = orders.row[line] ?? 0;
    const named = String(cells.currency?.[row] ?? '').trim();
    const sum = cells.amount[row];
    const [role, value] = named === '' ? ['amount', typeof sum === 'string' ? sum : ''] : ['currency', named];
    return { code: 'MIXED_CURRENCY', role, row, value };
  });
}

function cancelledLines(status: readonly unknown[], orders: Orders): number[] {
  const known = new Map<unknown, boolean>();
  const lines: number[] = [];
  for (let line = 0; line < orders.n; line++) {
    const cell = status[orders.row[line] ?? 0];
    let is = known.get(cell);
    if (is === undefined) {
      is = typeof cell === 'string' && isCancelled(cell);
      known.set(cell, is);
    }
    if (is) lines.push(line);
  }
  return lines;
}

/** The orders without some lines, the others in their places; the same object when there is nothing to leave out. */
export function without(orders: Orders, drop: readonly number[]): Orders {
  if (drop.length === 0) return orders;
  const gone = new Uint8Array(orders.n);
  for (const line of drop) gone[line] = 1;
  const isKept = (_: number, line: number): boolean => gone[line] === 0;
  const { customer, day, amount, row, orderId } = orders;
  const kept = { customer: customer.filter(isKept), day: day.filter(isKept), amount: amount.filter(isKept) };
  return {
    ...orders,
    ...kept,
    n: kept.day.length,
    row: row.filter(isKept),
    ...(orderId === undefined ? {} : { orderId: orderId.filter(isKept) }),
  };
}
