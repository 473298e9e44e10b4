import type { Orders } from '../../data/orders';

/** Parts of one order are paid and delivered within a month; later it is likely another order of the same number. */
const FAR_APART_DAYS = 31;

/** What is odd about the lines of one order number, as tests of a line. */
export interface SameIds {
  /** The number stands at more than one customer. */
  readonly isShared: (line: number) => boolean;
  /** Purchases of the number lie over 31 days apart; refunds may come late. */
  readonly isFarApart: (line: number) => boolean;
}

/** Looks at the lines of each order number; `undefined` without order numbers. */
export function sameIds({ n, customer, day, amount, orderId, orderNames }: Orders): SameIds | undefined {
  if (orderId === undefined || orderNames === undefined) return undefined;
  const size = orderNames.length;
  const owner = new Int32Array(size).fill(-1);
  const shared = new Uint8Array(size);
  const first = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const last = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  for (let line = 0; line < n; line++) {
    const id = orderId[line] ?? -1;
    if (id < 0) continue;
    const who = customer[line] ?? 0;
    if (owner[id] !== -1 && owner[id] !== who) shared[id] = 1;
    owner[id] = who;
    if ((amount[line] ?? 0) < 0) continue;
    const when = day[line] ?? 0;
    first[id] = Math.min(first[id] ?? when, when);
    last[id] = Math.max(last[id] ?? when, when);
  }
  return {
    isShared: (line) => shared[orderId[line] ?? -1] === 1,
    isFarApart: (line) => {
      const id = orderId[line] ?? -1;
      return (amount[line] ?? 0) >= 0 && (last[id] ?? 0) - (first[id] ?? 0) > FAR_APART_DAYS;
    },
  };
}
