import { signFlipTest } from '../../stats/signFlipTest';
import { smallestFlip } from '../../stats/smallestFlip';
import { moreForTarget } from './moreForTarget';
import type { FamilyCell } from './verdicts';

/** Targets have two decimals; in hundredths, sums are whole and equal ones are equal. */
const HUNDREDTHS = 100;

/** Ratings against a target. */
export interface TargetCell extends FamilyCell {
  readonly n: number;
  /** `null` without ratings, and so is the deviation. */
  readonly mean: number | null;
  readonly deviation: number | null;
  /** Least number of further visits before any signal is possible; `null` where it is possible now. */
  readonly more: number | null;
}

/**
 * What ratings say of a target: mean, deviation and p of the sign-flip test (methods.md §6).
 * @param scores whole, 1…5
 * @param target 1…5, two decimals
 */
export function targetCell(scores: readonly number[], target: number, alpha: number): TargetCell {
  const n = scores.length;
  const deviations = scores.map((score) => Math.round((score - target) * HUNDREDTHS));
  const sum = deviations.reduce((total, deviation) => total + deviation, 0);
  return {
    n,
    mean: n === 0 ? null : scores.reduce((total, score) => total + score, 0) / n,
    deviation: n === 0 ? null : sum / n / HUNDREDTHS,
    p: signFlipTest(deviations),
    smallest: smallestFlip(n),
    sign: Math.sign(sum),
    more: moreForTarget(n, alpha),
  };
}
