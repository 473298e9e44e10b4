import { chiSquareTail } from './chiSquareTail';
import { flipped, flippedTail } from './flippedSums';
import { isBelow } from './isBelow';

/** Up to so many deviations every sample is looked at. */
const MOST_COUNTED = 16;
/** Samples with less than this chance are passed over. */
const NEGLECTED = 1e-12;

/** A deviation that can occur, and its chance. */
export interface Possible {
  /** A whole number. */
  readonly deviation: number;
  readonly chance: number;
}

/** Goes through all samples by how often each deviation occurs, carrying along the sums that flipped signs would give. */
function countedPower(possible: readonly Possible[], n: number, alpha: number): number {
  const largest = Math.max(...possible.map(({ deviation }) => Math.abs(deviation)));
  const nothing = new Float64Array(2 * n * largest + 1);
  nothing[n * largest] = 1;
  let power = 0;
  const go = (at: number, left: number, chance: number, sum: number, sums: Float64Array): void => {
    const { deviation = 0, chance: share = 0 } = possible[at] ?? {};
    const isLast = at === possible.length - 1;
    let [own, reached] = [chance, sums];
    for (let times = 0; times <= left; times++) {
      if (times > 0) {
        own *= (share * (left - times + 1)) / times;
        reached = flipped(reached, Math.abs(deviation));
      }
      if (own < NEGLECTED) break;
      const total = sum + deviation * times;
      if (!isLast) go(at + 1, left - times, own, total, reached);
      else if (times === left && isBelow(flippedTail(reached, total), alpha)) power += own;
    }
  };
  go(0, n, 1, 0, nothing);
  return power;
}

/** Chance of a standard normal value above `z`. */
const above = (z: number): number => (z < 0 ? 1 - above(-z) : chiSquareTail(z * z, 1) / 2);

/** The `z` beyond which, on both sides, there is so much chance. */
function cutOf(alpha: number): number {
  let [low, high] = [0, 40];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (2 * above(middle) > alpha) low = middle;
    else high = middle;
  }
  return low;
}

function normalPower(possible: readonly Possible[], n: number, alpha: number): number {
  const mean = possible.reduce((sum, { deviation, chance }) => sum + deviation * chance, 0);
  const square = possible.reduce((sum, { deviation, chance }) => sum + deviation * deviation * chance, 0);
  const spread = Math.sqrt(n * (square - mean * mean));
  if (spread === 0) return mean === 0 ? 0 : 1;
  const cut = cutOf(alpha) * Math.sqrt(n * square);
  return above((cut - n * mean) / spread) + above((cut + n * mean) / spread);
}

/**
 * Power of the sign-flip test: the chance that n deviations, drawn from these, give a p below alpha. Exact up to 16
 * deviations, by going through all samples; beyond by the normal distribution.
 * @param possible chances that add up to 1
 */
export function signFlipPower(possible: readonly Possible[], n: number, alpha: number): number {
  const occurring = possible.filter(({ chance }) => chance > 0);
  if (n === 0 || occurring.every(({ deviation }) => deviation === 0)) return 0;
  return Math.min(1, n > MOST_COUNTED ? normalPower(occurring, n, alpha) : countedPower(occurring, n, alpha));
}
