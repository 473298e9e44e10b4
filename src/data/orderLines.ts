import type { CivilDay } from '../core/civilDate';
import type { Orders } from './orders';

/** What a line is beside other lines with the same order id and customer. */
export const LINE = {
  /** Stands for its order. */
  order: 0,
  /** A further line of an order that is counted already. */
  further: 1,
  /** Equal in customer, date, amount and order id to a line before it. */
  repeat: 2,
} as const;

/**
 * Finds lines that belong to one order, and lines that stand there twice. Lines of an order share id and customer;
 * refunds (negative amounts) never stand for an order, whatever their id.
 * @param until lines after this day are passed over and keep `LINE.order`
 * @returns a LINE value per line, or `undefined` when the orders have no ids
 */
export function orderLines(orders: Orders, until: CivilDay): Uint8Array | undefined {
  const ids = orders.orderId;
  if (ids === undefined) return undefined;
  const lines = new Uint8Array(orders.n);
  const { starts, rows } = rowsById(ids, orders.day, until);
  for (let id = 0; id + 1 < starts.length; id++) {
    const from = starts[id] ?? 0;
    const to = starts[id + 1] ?? 0;
    if (to - from > 1) markGroup(orders, rows.subarray(from, to), lines);
  }
  return lines;
}

/** Rows sorted by order id (a counting sort); those of id i stand from `starts[i]` to before `starts[i + 1]`. */
function rowsById(ids: Int32Array, day: Int32Array, until: CivilDay): { starts: Int32Array; rows: Int32Array } {
  let count = 0;
  for (const id of ids) count = Math.max(count, id + 1);
  const used = (row: number) => (ids[row] ?? -1) >= 0 && (day[row] ?? 0) <= until;
  const starts = new Int32Array(count + 1);
  for (let row = 0; row < ids.length; row++) {
    if (used(row)) starts[(ids[row] ?? 0) + 1] = (starts[(ids[row] ?? 0) + 1] ?? 0) + 1;
  }
  for (let id = 0; id < count; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const next = starts.slice();
  const rows = new Int32Array(starts[count] ?? 0);
  for (let row = 0; row < ids.length; row++) {
    if (!used(row)) continue;
    const at = next[ids[row] ?? 0] ?? 0;
    rows[at] = row;
    next[ids[row] ?? 0] = at + 1;
  }
  return { starts, rows };
}

/** Marks the rows of one id; sorts them on the way, so that equal lines and lines of a customer stand together. */
function markGroup({ customer, day, amount }: Orders, rows: Int32Array, lines: Uint8Array): void {
  const by = (values: Int32Array | Float64Array, a: number, b: number) => (values[a] ?? 0) - (values[b] ?? 0);
  rows.sort((a, b) => by(customer, a, b) || by(day, a, b) || by(amount, a, b) || a - b);
  let counted = false;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const before = rows[i - 1];
    const sameCustomer = before !== undefined && customer[before] === customer[row];
    if (!sameCustomer) counted = false;
    const refund = (amount[row] ?? 0) < 0;
    if (sameCustomer && day[before] === day[row] && amount[before] === amount[row]) lines[row] = LINE.repeat;
    else if (counted && !refund) lines[row] = LINE.further;
    if (!refund) counted = true;
  }
}
