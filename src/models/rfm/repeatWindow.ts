import type { CivilDay } from '../../core/civilDate';
import type { Orders } from '../../data/orders';

/** How long customers wait until they buy again. */
export interface RepeatWindow {
  /** Waits between two purchases, and the customers they are of. */
  readonly waits: number;
  readonly customers: number;
  /** Days. */
  readonly mean: number;
  readonly median: number;
}

/** Days from one purchase to the next, ascending; purchases of one day are one. */
function waitsOf({ n, customer, day, amount }: Orders, asOf: CivilDay): { waits: Int32Array; customers: number } {
  let first = Number.POSITIVE_INFINITY;
  for (let row = 0; row < n; row++) first = Math.min(first, day[row] ?? 0);
  const span = Math.max(1, asOf - first + 1);
  // Customer and day in one number, so that one sort of plain numbers puts each customer's days in their order.
  const keys = new Float64Array(n);
  let used = 0;
  for (let row = 0; row < n; row++) {
    const when = day[row] ?? 0;
    if ((amount[row] ?? 0) < 0 || when > asOf) continue;
    keys[used++] = (customer[row] ?? 0) * span + (when - first);
  }
  const sorted = keys.subarray(0, used).sort();
  const waits = new Int32Array(used);
  let count = 0;
  let customers = 0;
  let last = -1;
  for (let i = 1; i < used; i++) {
    const [before = 0, now = 0] = [sorted[i - 1], sorted[i]];
    const who = Math.floor(now / span);
    if (now === before || who !== Math.floor(before / span)) continue;
    waits[count++] = now - before;
    if (who !== last) customers++;
    last = who;
  }
  return { waits: waits.slice(0, count).sort(), customers };
}

/**
 * Mean and median wait between purchases up to a day (methods.md §1, D-11). It speaks of those who came back only:
 * who has not yet is not in it, so the real wait is rather longer.
 * @returns `undefined` when nobody bought on two days
 */
export function repeatWindow(orders: Orders, asOf: CivilDay): RepeatWindow | undefined {
  const { waits, customers } = waitsOf(orders, asOf);
  const n = waits.length;
  if (n === 0) return undefined;
  const sum = waits.reduce((total, wait) => total + wait, 0);
  const middle = ((waits[Math.floor((n - 1) / 2)] ?? 0) + (waits[Math.floor(n / 2)] ?? 0)) / 2;
  return { waits: n, customers, mean: sum / n, median: middle };
}
