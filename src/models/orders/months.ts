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

const NOTHING = { orders: 0, money: 0 };

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
    const sum = sums.get(month) ?? { ...NOTHING };
    sums.set(month, sum);
    sum.money += amount[line] ?? 0;
    if (isOrder(line)) sum.orders++;
  }
  const months = [...sums.keys()];
  const last = Math.max(...months);
  const old = months.filter((month) => month <= last - MOST_MONTHS);
  const first = Math.min(...months.filter((month) => month > last - MOST_MONTHS));
  const total = (of: 'orders' | 'money'): number => old.reduce((sum, month) => sum + (sums.get(month)?.[of] ?? 0), 0);
  return {
    // Without any line the length is −∞, which makes an empty list.
    recent: Array.from({ length: last - first + 1 }, (_, i) => ({
      month: nameOf(first + i),
      ...(sums.get(first + i) ?? NOTHING),
    })),
    older:
      old.length === 0
        ? []
        : [{ month: `≤ ${nameOf(Math.max(...old))}`, orders: total('orders'), money: total('money') }],
  };
}

const nameOf = (month: number): string => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

/** Months as whole numbers; each day is looked up in the calendar once. */
function monthReader(): (day: number) => number {
  const known = new Map<number, number>();
  return (day) => {
    const seen = known.get(day);
    if (seen !== undefined) return seen;
    const { year, month } = civilParts(day);
    const months = year * 12 + month - 1;
    known.set(day, months);
    return months;
  };
}
