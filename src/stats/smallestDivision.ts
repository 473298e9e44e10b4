/**
 * The smallest p that a two-sided permutation test of two samples is taken to reach, 2 ⁄ C(n₁ + n₂, n₁) (methods.md §6).
 * @returns 1 where a sample is empty
 */
export function smallestDivision(first: number, second: number): number {
  let chance = 2;
  // C(n₁ + n₂, k) = Π (n₁ + n₂ − k + i) ⁄ i with the smaller of both as k.
  const [less, more] = [Math.min(first, second), Math.max(first, second)];
  for (let i = 1; i <= less && chance > 0; i++) chance *= i / (more + i);
  return Math.min(1, chance);
}
