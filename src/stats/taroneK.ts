import { isBelow } from './isBelow';

/**
 * Tarone's K: among how many tests the error is really shared, since the others can never be significant. The smallest
 * whole K such that no more than K tests can reach a p below α ⁄ K (Tarone 1990).
 * @param smallest the smallest p each test can reach
 * @param alpha of the family
 * @returns at least 1
 */
export function taroneK(smallest: readonly number[], alpha: number): number {
  let k = 1;
  while (smallest.filter((chance) => isBelow(chance, alpha / k)).length > k) k++;
  return k;
}
