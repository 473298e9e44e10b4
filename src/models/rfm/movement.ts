import { AppError } from '../../core/appError';
import type { CivilDay } from '../../core/civilDate';
import type { Customers } from '../../data/customers';
import { RFM_ERRORS } from './errors';
import type { Scored } from './score';

/** Place of those who were no customers yet at the first day. */
export const NOT_YET = -1;

/** The same customers at two days. */
export interface Movement {
  readonly from: Scored;
  readonly to: Scored;
  /** Alongside the customers of `to`: each one's place in the plan's names at the first day, or NOT_YET. */
  readonly before: Int8Array;
  /** Customers: a row per segment at the first day and a last one for NOT_YET, in it a place per segment at the second. */
  readonly counts: readonly (readonly number[])[];
}

/**
 * Where customers went between two days. They are scored at each day by what was known then, so cut points that follow
 * from the data are worked out anew. Whoever was a customer at the first day still is at the second: refunds take no
 * orders away.
 * @param customersAt what each customer bought up to a day
 * @param score gives their scores; the same for both days
 * @throws AppError FROM_NOT_BEFORE_TO (`from`, `to`: civil days) and what the two functions throw
 */
export function movementOf(
  days: { readonly from: CivilDay; readonly to: CivilDay },
  customersAt: (day: CivilDay) => Customers,
  score: (customers: Customers) => Scored,
): Movement {
  if (days.from >= days.to) throw new AppError(RFM_ERRORS.FROM_NOT_BEFORE_TO, days);
  const [from, to] = [days.from, days.to].map((day) => score(customersAt(day)));
  if (from === undefined || to === undefined) throw new RangeError('two days give two scores');
  const segments = to.plan.names.length;
  const counts = Array.from({ length: segments + 1 }, () => new Array<number>(segments).fill(0));
  const known = new Map(from.customers.names.map((name, i) => [name, from.segment[i] ?? 0]));
  const before = new Int8Array(to.customers.names.length);
  to.customers.names.forEach((name, i) => {
    const place = known.get(name) ?? NOT_YET;
    before[i] = place;
    const row = counts[place === NOT_YET ? segments : place];
    const column = to.segment[i] ?? 0;
    if (row !== undefined) row[column] = (row[column] ?? 0) + 1;
  });
  return { from, to, before, counts };
}
