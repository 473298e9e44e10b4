import { orderOf } from '../../stats/orderOf';

/** What customers are sorted by; all columns of one length. */
interface Ranked {
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
  /** The money that M was scored by. */
  readonly values: Float64Array;
  /** Customers by number, least money first. */
  readonly byMoney: Int32Array;
  readonly names: readonly string[];
}

/**
 * Customers by number in the order of reports: R, F, M, money, all descending, then name by code unit, which is the
 * same on every machine.
 */
export function bestFirst({ r, f, m, values, byMoney, names }: Ranked): Int32Array {
  const scores = new Int32Array(r).map((score, i) => -((score << 16) | ((f[i] ?? 0) << 8) | (m[i] ?? 0)));
  const richest = byMoney.slice().reverse();
  const order = orderOf(richest.map((i) => scores[i] ?? 0)).map((place) => richest[place] ?? 0);
  const equal = (a = 0, b = 0) => scores[a] === scores[b] && values[a] === values[b];
  const byName = (a: number, b: number) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1);
  for (let start = 0, end = 1; start < order.length; start = end, end++) {
    while (end < order.length && equal(order[start], order[end])) end++;
    if (end - start > 1) order.subarray(start, end).sort(byName);
  }
  return order;
}
