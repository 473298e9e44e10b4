import { roundMoney } from '../../data/money';
import type { RfmCustomer } from '../../facts/rfmCustomers';
import type { RfmSegment } from '../../facts/rfmSegments';
import type { Scored } from './score';
import { scoreText } from './scoreText';
import { summariseSegments } from './summary';

/** Customers as rows of the fact, best first. */
export function customerRows(scored: Scored): RfmCustomer[] {
  const { customers, groups } = scored;
  return Array.from(scored.order, (i) => {
    const [r = 0, f = 0, m = 0] = [scored.r[i], scored.f[i], scored.m[i]];
    return {
      customer: customers.names[i] ?? '',
      last_order: customers.lastDay[i] ?? 0,
      recency: scored.recency[i] ?? 0,
      frequency: customers.frequency[i] ?? 0,
      total: customers.total[i] ?? 0,
      average_check: roundMoney(scored.check[i] ?? 0),
      r,
      f,
      m,
      score: scoreText(r, f, m, groups),
      segment: scored.plan.names[scored.segment[i] ?? 0] ?? '',
    };
  });
}

/** Segments as rows of the fact; the action is a person's own words, or stands under the segment's code. */
export function segmentRows(scored: Scored): RfmSegment[] {
  return summariseSegments(scored).map((row) => ({
    segment: row.code,
    customers: row.customers,
    share: row.share,
    orders: row.orders,
    revenue: row.revenue,
    revenue_share: row.revenueShare,
    mean_recency: row.meanRecency,
    mean_frequency: row.meanFrequency,
    average_check: row.averageCheck,
    action: scored.plan.actions[row.code] ?? row.code,
  }));
}
