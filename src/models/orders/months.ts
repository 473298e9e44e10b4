import { civilParts } from '../../core/civilDate';
import type { Orders } from '../../data/orders';

/** A month of orders; one without any stands there with zeros. */
export interface Month {
  /** Such as `2026-03`; of several months up to one `≤ 2026-03`. */
  readonly month: string;
  readonly orders: number;
  /** Purchases and refunds of the month. */
  readonly money: number;
}

/** Orders and money over time; together they add up to the lines they were made of. */
export interface Months {
  /** Every month of the latest five years, from the first to the last that has lines. */
  readonly recent: readonly Month[];
  /** What is older, as one entry; none when nothing is. */
  readonly older: readonly Month[];
}

/** What is older becomes one entry: a single old date must not fill the table. */
const MOST_MONTHS = 60;

/**
 * Orders and money by month.
 * @param isOrder whether a line stands for an order; refunds count in money only
 */
export function byMonth({ n, day, amount }: Orders, isOrder: (line: number) => boolean): Months {
  const sums = new Map<number, { orders: number; money: number }>();
  const monthOf = monthReader();
  for (let line = 0; line < n; line++) {
    const month = monthOf(day[line] ?? 0);
    const sum = sums.get(month) ?? { orders: 0, money: 0 };
    sums.set(month, sum);
    sum.money += amount[line] ?? 0;
    if (isOrder(line)) sum.orders++;
  }
  if (n === 0) return { recent: [], older: [] };
  const last = Math.max(...sums.keys());
  const isRecent = (month: number): boolean => month > last - MOST_MONTHS;
  const first = Math.min(...[...sums.keys()].filter(isRecent));
  const recent = Array.from({ length: last - first + 1 }, (_, i) => ({
    month: nameOf(first + i),
    ...(sums.get(first + i) ?? { orders: 0, money: 0 }),
  }));
  const before = [...sums.keys()].filter((month) => !isRecent(month));
  if (before.length === 0) return { recent, older: [] };
  const total = { month: `≤ ${nameOf(Math.max(...before))}`, orders: 0, money: 0 };
  for (const month of before) {
    total.orders += sums.get(month)?.orders ?? 0;
    total.money += sums.get(month)?.money ?? 0;
  }
  return { recent, older: [total] };
}

const nameOf = (month: number): string => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

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
