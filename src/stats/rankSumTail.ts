import { arrangements } from './arrangements';

/** Steps in all that an execution has time for: where sums are gathered, and where they are only compared. */
const MOST_GATHERED = 6_000_000;
const MOST_COMPARED = 40_000_000;

/** Chances by rank sums; the sums stand in one number, ascending, since which object has which is all the same. */
type Chances = ReadonlyMap<number, number>;

/** The sums of a key, the largest last. */
function sumsOf(key: number, base: number, objects: number): Int32Array {
  const sums = new Int32Array(objects);
  for (let i = objects - 1, rest = key; i >= 0; i--) {
    sums[i] = rest % base;
    rest = Math.floor(rest / base);
  }
  return sums;
}

/** The sums as one number; sorts them in place, by insertion, since there are seven at most. */
function keyOf(sums: Int32Array, base: number): number {
  for (let i = 1; i < sums.length; i++) {
    const sum = sums[i] ?? 0;
    let at = i;
    for (; at > 0 && (sums[at - 1] ?? 0) > sum; at--) sums[at] = sums[at - 1] ?? 0;
    sums[at] = sum;
  }
  let key = 0;
  for (let i = 0; i < sums.length; i++) key = key * base + (sums[i] ?? 0);
  return key;
}

/** Every order of a rater's ranks, one after the other. */
const ordersOf = (ranks: readonly number[]): Int32Array => Int32Array.from(arrangements(ranks).flat());

/** One more rater, in every order. */
function withRater(before: Chances, orders: Int32Array, objects: number, base: number): Chances {
  const next = new Int32Array(objects);
  const after = new Map<number, number>();
  for (const [key, chance] of before) {
    const sums = sumsOf(key, base, objects);
    const each = (chance * objects) / orders.length;
    for (let start = 0; start < orders.length; start += objects) {
      for (let i = 0; i < objects; i++) next[i] = (sums[i] ?? 0) + (orders[start + i] ?? 0);
      const reached = keyOf(next, base);
      after.set(reached, (after.get(reached) ?? 0) + each);
    }
  }
  return after;
}

const squares = (sums: ArrayLike<number>): number => Array.from(sums).reduce((total, sum) => total + sum * sum, 0);

/** In how many orders the products with some sums add up to at least so much. */
function ordersReaching(needed: number, sums: Int32Array, orders: Int32Array): number {
  const objects = sums.length;
  let reaching = 0;
  for (let start = 0; start < orders.length; start += objects) {
    let product = 0;
    for (let i = 0; i < objects; i++) product += (sums[i] ?? 0) * (orders[start + i] ?? 0);
    if (product >= needed) reaching++;
  }
  return reaching;
}

/** The last rater: Σ(sum + rank)² ≥ least, where only Σ sum·rank depends on the order. */
function tailWith(before: Chances, last: readonly number[], base: number, least: number): number {
  const orders = ordersOf(last);
  const own = squares(last);
  let tail = 0;
  for (const [key, chance] of before) {
    const sums = sumsOf(key, base, last.length);
    const reaching = ordersReaching((least - squares(sums) - own) / 2, sums, orders);
    tail += (chance * reaching * last.length) / orders.length;
  }
  return tail;
}

/**
 * How likely rank sums are to be spread at least as widely as these when each rater's ranks stand in any order,
 * all orders equally likely. Counted exactly, rater by rater over the sums that can occur, not by drawing.
 * @param ranks raters × objects, mid-ranks; at least two raters
 * @returns `undefined` where counting would take too long
 */
export function rankSumTail(ranks: readonly (readonly number[])[]): number | undefined {
  // Mid-ranks are halves; doubled they are whole numbers, and sums compare exactly.
  const doubled = ranks.map((row) => row.map((rank) => Math.round(2 * rank)));
  const [first = [], ...others] = doubled;
  const last = others.pop();
  const objects = first.length;
  const base = 2 * objects * ranks.length + 1;
  if (last === undefined || base ** objects > Number.MAX_SAFE_INTEGER) return undefined;
  const observed = first.map((_, i) => doubled.reduce((sum, row) => sum + (row[i] ?? 0), 0));
  let chances: Chances = new Map([[keyOf(Int32Array.from(first), base), 1]]);
  let gathered = 0;
  for (const row of others) {
    const orders = ordersOf(row);
    gathered += (chances.size * orders.length) / objects;
    if (gathered > MOST_GATHERED) return undefined;
    chances = withRater(chances, orders, objects, base);
  }
  const compared = chances.size * arrangements(last).length;
  return compared > MOST_COMPARED ? undefined : tailWith(chances, last, base, squares(observed));
}
