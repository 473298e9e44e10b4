import { roundMoney } from '../../data/money';
import type { Scored } from './score';

/** A segment that has customers. */
export interface SegmentRow {
  /** A segment of the plan: our code, or a person's own word. */
  readonly code: string;
  readonly customers: number;
  /** Of all customers, a fraction. */
  readonly share: number;
  readonly orders: number;
  readonly revenue: number;
  /** Of all revenue, a fraction; `null` when all revenue is not above 0. */
  readonly revenueShare: number | null;
  /** Mean days since the last order. */
  readonly meanRecency: number;
  /** Mean number of orders. */
  readonly meanFrequency: number;
  /** Revenue divided by orders. */
  readonly averageCheck: number | null;
}

/** Customers, orders and money by segment, best segment first; segments without customers are not listed. */
export function summariseSegments(scored: Scored): SegmentRow[] {
  const { customers, recency, segment, plan } = scored;
  const sums = plan.names.map((code) => ({ code, customers: 0, orders: 0, revenue: 0, days: 0 }));
  segment.forEach((place, i) => {
    const sum = sums[place];
    if (sum === undefined) return;
    sum.customers++;
    sum.orders += customers.frequency[i] ?? 0;
    sum.revenue += customers.total[i] ?? 0;
    sum.days += recency[i] ?? 0;
  });
  return sums
    .filter((sum) => sum.customers > 0)
    .map(({ code, customers: count, orders, revenue, days }) => ({
      code,
      customers: count,
      share: count / customers.names.length,
      orders,
      revenue: roundMoney(revenue),
      revenueShare: customers.revenue > 0 ? revenue / customers.revenue : null,
      meanRecency: days / count,
      meanFrequency: orders / count,
      averageCheck: orders > 0 ? revenue / orders : null,
    }));
}

/** How many customers have which R and F: a row per R from the best down to 1, in it a place per F from 1 up. */
export function heatMap({ r, f, groups }: Scored): number[][] {
  const counts = Array.from({ length: groups }, () => new Array<number>(groups).fill(0));
  r.forEach((score, i) => {
    const row = counts[groups - score];
    const column = (f[i] ?? 1) - 1;
    if (row !== undefined) row[column] = (row[column] ?? 0) + 1;
  });
  return counts;
}

/**
 * Which part of the revenue the best customers by total bring.
 * @param share fraction of the customers, rounded up to whole ones
 * @returns how many these are of how many, and their part of the revenue: `null` when all revenue is not above 0
 */
export function topShare(
  { customers }: Scored,
  share = 0.2,
): { readonly customers: number; readonly of: number; readonly revenueShare: number | null } {
  const totals = customers.total.slice().sort();
  // 0.1 · 30 is a hair above 3 in binary fractions and still means 3 customers.
  const count = Math.ceil(totals.length * share - 1e-9);
  const best = totals.subarray(totals.length - count).reduce((sum, total) => sum + total, 0);
  const revenueShare = customers.revenue > 0 ? best / customers.revenue : null;
  return { customers: count, of: totals.length, revenueShare };
}
