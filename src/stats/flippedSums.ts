/** Chances of sums, the sum 0 in the middle, after one more deviation of a size and either sign. */
export function flipped(sums: Float64Array, size: number): Float64Array {
  if (size === 0) return sums;
  const after = new Float64Array(sums.length);
  for (let i = size; i < sums.length - size; i++) {
    const half = (sums[i] ?? 0) / 2;
    if (half === 0) continue;
    after[i - size] = (after[i - size] ?? 0) + half;
    after[i + size] = (after[i + size] ?? 0) + half;
  }
  return after;
}

/** Share of patterns of signs whose sum is at least as far from zero as a sum. */
export function flippedTail(sums: Float64Array, observed: number): number {
  if (observed === 0) return 1;
  let tail = 0;
  for (let i = (sums.length - 1) / 2 + Math.abs(observed); i < sums.length; i++) tail += sums[i] ?? 0;
  return 2 * tail;
}
