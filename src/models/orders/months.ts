import { civilParts } from '../../core/civilDate';
import type { Orders } from '../../data/orders';

/** A month of orders; one without any stands there with zeros. */
export interface Month {
  /** Such as `2026-03`. */
  readonly month: string;
  readonly orders: number;
  /** Purchases and refunds of the month. */
  readonly money: number;
}

/** Longer series are cut at their old end: a single old date must not fill the table. */
const MOST_MONTHS = 60;

/**
 * Orders and money by month, from the first to the last month with orders, of the latest five years.
 * @param isOrder whether a line stands for an order; refunds count in money only
 */
export function byMonth({ n, day, amount }: Orders, isOrder: (line: number) => boolean): readonly Month[] {
  const orders = new Map<number, number>();
  const money = new Map<number, number>();
  const monthOf = monthReader();
  for (let line = 0; line < n; line++) {
    const month = monthOf(day[line] ?? 0);
    money.set(month, (money.get(month) ?? 0) + (amount[line] ?? 0));
    if (isOrder(line)) orders.set(month, (orders.get(month) ?? 0) + 1);
  }
  if (orders.size === 0) return [];
  const last = Math.max(...orders.keys());
  const first = Math.min(...[...orders.keys()].filter((month) => month > last - MOST_MONTHS));
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const month = first + i;
    const name = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    return { month: name, orders: orders.get(month) ?? 0, money: money.get(month) ?? 0 };
  });
}

/** Months as whole numbers; each day is looked up in the calendar once. */
function monthReader(): (day: number) => number {
  const known = new Map<number, number>();
  return (day) => {
    const seen = known.get(day);
    if (seen !== undefined) return seen;
    const { year, month } = civilParts(day);
    known.set(day, year * 12 + month - 1);
    return year * 12 + month - 1;
  };
}
