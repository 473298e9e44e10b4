/** Natural logarithm of the chance that is neglected, about 10⁻¹⁶. */
const NEGLECTED = 36;

/**
 * How far from its mean a sum of bounded parts can come with a chance worth counting: beyond it lies less than 10⁻¹⁵
 * (Bernstein's inequality for independent parts).
 * @param variance of the sum
 * @param bound the most by which one part can differ from its mean
 */
export function farthest(variance: number, bound: number): number {
  const third = (bound * NEGLECTED) / 3;
  return third + Math.sqrt(third * third + 2 * variance * NEGLECTED);
}
