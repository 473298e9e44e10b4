/** Digits of 16 bits: four of them make a double, and their 65 536 counters fit the cache. */
const DIGIT = 0x10000;

/**
 * Places of numbers in ascending order; equal numbers keep their order. A radix sort on the bits of the doubles:
 * for 100 000 numbers it is several times as fast as sorting places through a comparison.
 * @param values finite numbers; −0 stands before 0
 * @example orderOf([30, 10, 20]) // [1, 2, 0]
 */
export function orderOf(values: ArrayLike<number>): Int32Array {
  const n = values.length;
  const digits = new Uint16Array(sortableBits(values).buffer);
  const ends = new Int32Array(DIGIT);
  let order = new Int32Array(n).map((_, i) => i);
  let other = new Int32Array(n);
  for (let digit = 0; digit < 4; digit++) {
    ends.fill(0);
    for (let at = digit; at < digits.length; at += 4) ends[digits[at] ?? 0] = (ends[digits[at] ?? 0] ?? 0) + 1;
    if (ends[digits[digit] ?? 0] === n) continue;
    for (let value = 1; value < DIGIT; value++) ends[value] = (ends[value] ?? 0) + (ends[value - 1] ?? 0);
    for (let i = n - 1; i >= 0; i--) {
      const item = order[i] ?? 0;
      const value = digits[4 * item + digit] ?? 0;
      const place = (ends[value] ?? 0) - 1;
      ends[value] = place;
      other[place] = item;
    }
    [order, other] = [other, order];
  }
  return order;
}

/**
 * The bits of doubles, changed so that they sort as whole numbers without sign: of a negative number all are flipped,
 * of others the sign. Lower half first, as on every machine that runs V8 today.
 */
function sortableBits(values: ArrayLike<number>): Uint32Array {
  const bits = new Uint32Array(Float64Array.from(values).buffer);
  for (let high = 1; high < bits.length; high += 2) {
    const half = bits[high] ?? 0;
    const negative = half >= 0x80000000;
    if (negative) bits[high - 1] = ~(bits[high - 1] ?? 0);
    bits[high] = negative ? ~half : half ^ 0x80000000;
  }
  return bits;
}
