import { farthest } from './farthest';
import { flipped, flippedTail } from './flippedSums';

/** Up to so many deviations, with sums up to so much, sums are added up one by one: a double holds each chance as it is. */
const [FEW, SMALL] = [50, 5000];

/** How often each size occurs; zeros change no sum and are left out. */
function sizesOf(deviations: readonly number[]): readonly (readonly [size: number, times: number])[] {
  const times = new Map<number, number>();
  for (const deviation of deviations) {
    const size = Math.abs(deviation);
    if (size > 0) times.set(size, (times.get(size) ?? 0) + 1);
  }
  return [...times];
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));

type Sizes = ReturnType<typeof sizesOf>;

/** The tail counted sum by sum. */
function countedTail(sizes: Sizes, total: number, observed: number): number {
  let sums: Float64Array = new Float64Array(2 * total + 1);
  sums[total] = 1;
  for (const [size, times] of sizes) for (let i = 0; i < times; i++) sums = flipped(sums, size);
  return flippedTail(sums, observed);
}

/** The tail from the characteristic function, on as many points as the sum can take places. */
function invertedTail(sizes: Sizes, total: number, observed: number): number {
  const largest = sizes.reduce((most, [size]) => Math.max(most, size), 0);
  const variance = sizes.reduce((sum, [size, times]) => sum + size * size * times, 0);
  const reach = Math.min(total, Math.ceil(farthest(variance, largest)));
  const sum = Math.min(observed, reach);
  // So many points that no sum within reach is taken for one between −sum and sum.
  const points = reach + sum;
  // All below the observed, −sum < s < sum: the Dirichlet kernel at each point; 2·sum − 1 of them at zero.
  let inner = 2 * sum - 1;
  // The point j from the end is the same as that from the start.
  for (let j = 1; 2 * j <= points; j++) {
    const angle = (2 * Math.PI * j) / points;
    let characteristic = 2 * j === points ? 1 : 2;
    for (const [size, times] of sizes) characteristic *= Math.cos(size * angle) ** times;
    inner += (characteristic * Math.sin((sum - 0.5) * angle)) / Math.sin(angle / 2);
  }
  return Math.min(1, Math.max(0, 1 - inner / points));
}

/**
 * Sign-flip test of whether deviations scatter around zero, two-sided: the share of the 2ⁿ patterns of signs whose sum is
 * at least as far from zero as the observed one. Zeros are kept; they take part in n and change no sum.
 *
 * A few are added up sum by sum, which is exact. Many are counted by inverting the characteristic function Π cos(dᵢt), so
 * that thousands take milliseconds; right to 1e-9 (to 1e-11 as a rule).
 * @param deviations whole numbers, such as hundredths of a point, so that equal sums are equal
 * @returns 1 for none
 */
export function signFlipTest(deviations: readonly number[]): number {
  const raw = sizesOf(deviations);
  const unit = raw.reduce((divisor, [size]) => commonDivisor(size, divisor), 0);
  const observed = Math.abs(deviations.reduce((sum, deviation) => sum + deviation, 0));
  if (observed === 0) return 1;
  const sizes = raw.map(([size, times]) => [size / unit, times] as const);
  const total = sizes.reduce((sum, [size, times]) => sum + size * times, 0);
  if (deviations.length <= FEW && total <= SMALL) return countedTail(sizes, total, observed / unit);
  return invertedTail(sizes, total, observed / unit);
}
