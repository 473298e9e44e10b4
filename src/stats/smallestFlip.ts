/** The smallest p that a two-sided sign-flip test of n deviations can reach: 2 of the 2ⁿ patterns; 1 below two. */
export function smallestFlip(n: number): number {
  return Math.min(1, 2 ** (1 - n));
}
