import { AppError } from '../../core/appError';
import type { Customers } from '../../data/customers';
import { orderOf } from '../../stats/orderOf';
import { quantileCuts } from '../../stats/quantile';
import { bestFirst } from './bestFirst';
import { RFM_ERRORS } from './errors';
import type { Cuts, Money, Scoring } from './scoring';
import { type SegmentPlan, STANDARD_PLAN, segmentOf } from './segments';

/** Customers with their scores, in columns that run alongside `customers`. */
export interface Scored {
  readonly customers: Customers;
  /** Days from the last order to `customers.asOf`. */
  readonly recency: Int32Array;
  /** Average check: total divided by orders. */
  readonly check: Float64Array;
  /** Scores 1…`groups`, best highest. */
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
  readonly groups: number;
  /** The cut points that were used, `groups` − 1 for each measure; a market segment's own are not among them. */
  readonly cuts: Cuts;
  /** What M was scored by. */
  readonly money: Money;
  readonly plan: SegmentPlan;
  /** Place in `plan.names`. */
  readonly segment: Uint8Array;
  /** Customers by number in the order of reports: R, F, M, money, all descending, then name. */
  readonly order: Int32Array;
}

/** How far a value may be from a cut point, relative to it, and still count as equal. */
const TOLERANCE = 1e-9;

/**
 * Scores customers on recency, frequency and money.
 * - `quantile`: F and M score 1 + cuts below the value, R scores k − cuts below it; cuts are type-7 quantiles.
 * - `mean`: 2 when at least as good as the mean of the customers, else 1.
 * - `fixed`: F and M score 1 + cuts not above the value, R scores k − cuts below it: a cut itself is good.
 * @throws AppError GROUPS_TOO_MANY (`groups`, `customers`) when a typed number of groups exceeds the customers
 */
export function scoreCustomers(
  customers: Customers,
  scoring: Scoring,
  money: Money,
  plan: SegmentPlan = STANDARD_PLAN,
): Scored {
  const n = customers.names.length;
  if (scoring.kind === 'quantile' && scoring.typed && scoring.groups > n) {
    throw new AppError(RFM_ERRORS.GROUPS_TOO_MANY, { groups: scoring.groups, customers: n });
  }
  const recency = customers.lastDay.map((day) => customers.asOf - day);
  const check = customers.total.map((total, i) => total / (customers.frequency[i] ?? 1));
  const values = money === 'check' ? check : customers.total;
  const byMoney = orderOf(values);
  const cuts = cutsOf(scoring, {
    recency: recency.slice().sort(),
    frequency: customers.frequency.slice().sort(),
    money: new Float64Array(n).map((_, i) => values[byMoney[i] ?? 0] ?? 0),
  });
  const groups = cuts.recency.length + 1;
  const strictly = scoring.kind === 'quantile';
  const own = scoring.kind === 'fixed' ? scoring.cutsOf : undefined;
  const setOf = own === undefined ? () => cuts : (i: number) => own(customers.names[i] ?? '');
  const r = scoresOf(recency, (i) => setOf(i).recency, true).map((passed) => groups - passed);
  const f = scoresOf(customers.frequency, (i) => setOf(i).frequency, strictly).map((passed) => 1 + passed);
  const m = scoresOf(values, (i) => setOf(i).money, strictly).map((passed) => 1 + passed);
  const segment = r.map((score, i) => plan.names.indexOf(segmentOf(score, f[i] ?? 1, m[i] ?? 1, groups, plan.grid)));
  const order = bestFirst({ r, f, m, values, byMoney, names: customers.names });
  return { customers, recency, check, r, f, m, groups, cuts, money, plan, segment, order };
}

type Numbers = Int32Array | Float64Array;

/** Cut points from the measures in ascending order: then even the rounding of a mean owes nothing to the rows' order. */
function cutsOf(scoring: Scoring, sorted: { recency: Numbers; frequency: Numbers; money: Numbers }): Cuts {
  if (scoring.kind === 'fixed') return scoring.cuts;
  const cuts = (values: Numbers): readonly number[] =>
    scoring.kind === 'mean' ? [mean(values)] : quantileCuts(values, scoring.groups);
  return { recency: cuts(sorted.recency), frequency: cuts(sorted.frequency), money: cuts(sorted.money) };
}

function mean(values: Numbers): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** How many cuts each value passes: those below it or, when not `strictly`, those below or equal. */
function scoresOf(values: Numbers, cutsOf: (i: number) => readonly number[], strictly: boolean): Uint8Array {
  const known = new Map<readonly number[], readonly number[]>();
  const limitsOf = (cuts: readonly number[]): readonly number[] => {
    const limits = known.get(cuts) ?? cuts.map((cut) => cut + Math.abs(cut) * (strictly ? TOLERANCE : -TOLERANCE));
    known.set(cuts, limits);
    return limits;
  };
  let cuts = cutsOf(0);
  let limits = limitsOf(cuts);
  const passed = new Uint8Array(values.length);
  values.forEach((value, i) => {
    const own = cutsOf(i);
    if (own !== cuts) [cuts, limits] = [own, limitsOf(own)];
    let count = 0;
    for (const limit of limits) if (strictly ? value > limit : value >= limit) count++;
    passed[i] = count;
  });
  return passed;
}
