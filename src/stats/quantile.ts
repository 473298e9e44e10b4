/**
 * Cut points that split sorted numbers into groups of about equal size: the type-7 quantiles at 1/k … (k−1)/k
 * (Hyndman & Fan 1996; the default of R and NumPy). The place (n−1)·i/k is split into whole and rest by integer
 * arithmetic, so a cut that falls on a value is exactly that value.
 * @param sorted numbers in ascending order
 * @param groups k, a whole number of at least 2
 * @returns k−1 ascending cuts; none for no numbers
 * @example quantileCuts([1, 2, 3, 4], 2) // [2.5]
 */
export function quantileCuts(sorted: ArrayLike<number>, groups: number): number[] {
  const cuts: number[] = [];
  for (let i = 1; i < groups; i++) {
    const rest = ((sorted.length - 1) * i) % groups;
    const whole = ((sorted.length - 1) * i - rest) / groups;
    const low = sorted[whole];
    if (low === undefined) return [];
    const high = sorted[whole + 1] ?? low;
    cuts.push(low + ((high - low) * rest) / groups);
  }
  return cuts;
}
