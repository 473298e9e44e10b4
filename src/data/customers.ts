import { AppError } from '../core/appError';
import type { CivilDay } from '../core/civilDate';
import { roundMoney } from './money';
import { ORDER_ERRORS } from './orderErrors';
import { LINE, orderLines } from './orderLines';
import type { Orders } from './orders';

/** Earlier than any day: the last order of a customer without one. */
const BEFORE_ALL = -(2 ** 31);

/** What each customer bought up to a day, in columns, customers in the order of first appearance. */
export interface Customers {
  readonly names: readonly string[];
  /** Civil day of the last order; refunds set no date. */
  readonly lastDay: Int32Array;
  /** Number of orders, at least 1; refunds do not count. */
  readonly frequency: Int32Array;
  /** Orders plus refunds, in money rounded to 1e-6. */
  readonly total: Float64Array;
  /** The day all of this is counted to. */
  readonly asOf: CivilDay;
  /** The first order used. */
  readonly firstDay: CivilDay;
  /** Orders of all these customers. */
  readonly orders: number;
  /** Their money, rounded to 1e-6. */
  readonly revenue: number;
  /** Lines used: up to `asOf`, of these customers, without repeats if they were dropped. */
  readonly lines: number;
  /** Lines after the `asOf` that was asked for; left out. */
  readonly future: number;
  /** Customers with refunds only; left out. */
  readonly refundOnly: readonly string[];
  /** Lines equal to another in customer, date, amount and order id, the first of each not counted; 0 without ids. */
  readonly repeats: number;
}

/**
 * Sums order lines up by customer. Lines with the same order id are one order, dated by its latest line.
 * @param asOf lines after this day are left out; by default everything is used and the newest order is the day
 * @param options `dropRepeats` leaves repeated lines out instead of adding them up
 * @throws AppError NO_DATA, ONLY_REFUNDS (`rows`), AS_OF_BEFORE_ORDERS (`asOf`, `first`: civil days)
 */
export function aggregate(orders: Orders, asOf?: CivilDay, options: { dropRepeats?: boolean } = {}): Customers {
  const span = orderSpan(orders);
  if (asOf !== undefined && asOf < span.first) {
    throw new AppError(ORDER_ERRORS.AS_OF_BEFORE_ORDERS, { asOf, first: span.first });
  }
  const until = asOf ?? Number.POSITIVE_INFINITY;
  const kinds = orderLines(orders, until);
  const size = orders.names.length;
  const lastDay = new Int32Array(size).fill(BEFORE_ALL);
  const frequency = new Int32Array(size);
  const total = new Float64Array(size);
  const lines = new Int32Array(size);
  const { customer, day, amount } = orders;
  let future = 0;
  let repeats = 0;
  for (let row = 0; row < orders.n; row++) {
    const who = customer[row] ?? 0;
    const when = day[row] ?? 0;
    const sum = amount[row] ?? 0;
    if (when > until) {
      future++;
      continue;
    }
    const kind = kinds?.[row] ?? LINE.order;
    if (kind === LINE.repeat) {
      repeats++;
      if (options.dropRepeats === true) continue;
    }
    total[who] = (total[who] ?? 0) + sum;
    lines[who] = (lines[who] ?? 0) + 1;
    if (sum < 0) continue;
    if (kind === LINE.order) frequency[who] = (frequency[who] ?? 0) + 1;
    if (when > (lastDay[who] ?? 0)) lastDay[who] = when;
  }
  const sums = { names: orders.names, lastDay, frequency, total, lines };
  return { ...buyersOf(sums), asOf: asOf ?? span.last, firstDay: span.first, future, repeats };
}

/** First and last day with an order. */
function orderSpan({ n, day, amount }: Orders): { first: CivilDay; last: CivilDay } {
  if (n === 0) throw new AppError('NO_DATA');
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < n; row++) {
    if ((amount[row] ?? 0) < 0) continue;
    const when = day[row] ?? 0;
    if (when < first) first = when;
    if (when > last) last = when;
  }
  if (first > last) throw new AppError(ORDER_ERRORS.ONLY_REFUNDS, { rows: n });
  return { first, last };
}

interface Sums {
  readonly names: readonly string[];
  readonly lastDay: Int32Array;
  readonly frequency: Int32Array;
  readonly total: Float64Array;
  readonly lines: Int32Array;
}

/** Keeps those who bought, in place, and adds them up; the others have refunds only or no line in the period. */
function buyersOf({ names, lastDay, frequency, total, lines }: Sums) {
  const buyers: string[] = [];
  const refundOnly: string[] = [];
  const sum = { orders: 0, revenue: 0, lines: 0 };
  names.forEach((name, who) => {
    const money = total[who] ?? 0;
    const count = frequency[who] ?? 0;
    if (count === 0) {
      if ((lines[who] ?? 0) > 0) refundOnly.push(name);
      return;
    }
    const place = buyers.push(name) - 1;
    lastDay[place] = lastDay[who] ?? 0;
    frequency[place] = count;
    total[place] = roundMoney(money);
    sum.orders += count;
    sum.revenue += money;
    sum.lines += lines[who] ?? 0;
  });
  return {
    names: buyers,
    lastDay: lastDay.subarray(0, buyers.length),
    frequency: frequency.subarray(0, buyers.length),
    total: total.subarray(0, buyers.length),
    orders: sum.orders,
    revenue: roundMoney(sum.revenue),
    lines: sum.lines,
    refundOnly,
  };
}
