import { meanDifferenceTest } from '../../stats/meanDifferenceTest';
import { smallestDivision } from '../../stats/smallestDivision';
import { FEWEST_OF_WAVE, moreForWave } from './moreForWave';
import type { FamilyCell } from './verdicts';

/** Ratings are 1…5. */
const LEVELS = [1, 2, 3, 4, 5];

/** Ratings of a wave against those of the wave before. */
export interface WaveCell extends FamilyCell {
  readonly n: { readonly before: number; readonly after: number };
  /** `null` without ratings. */
  readonly mean: { readonly before: number | null; readonly after: number | null };
  readonly difference: number | null;
  /** Least number of further visits of the new wave before any signal is possible; `null` where it is, or never will be. */
  readonly more: number | null;
  /** Whether no further visit helps: the wave before has too few. */
  readonly never: boolean;
}

const sumOf = (scores: readonly number[]): number => scores.reduce((total, score) => total + score, 0);

function countsOf(scores: readonly number[]): number[] {
  const counts = LEVELS.map(() => 0);
  for (const score of scores) counts[score - 1] = (counts[score - 1] ?? 0) + 1;
  return counts;
}

/**
 * What changed between two waves: means, their difference (after − before) and p of the permutation test (methods.md §6).
 * @param before whole scores, 1…5, of the wave before
 * @param after the same of the new wave
 */
export function waveCell(before: readonly number[], after: readonly number[], alpha: number): WaveCell {
  const n = { before: before.length, after: after.length };
  const isEmpty = n.before === 0 || n.after === 0;
  // Over a common denominator, so that equal means differ by nothing.
  const parts = sumOf(after) * n.before - sumOf(before) * n.after;
  return {
    n,
    mean: {
      before: n.before === 0 ? null : sumOf(before) / n.before,
      after: n.after === 0 ? null : sumOf(after) / n.after,
    },
    difference: isEmpty ? null : parts / (n.before * n.after),
    p: meanDifferenceTest(countsOf(before), countsOf(after)),
    smallest: smallestDivision(n.before, n.after),
    sign: Math.sign(parts),
    isFew: n.before < FEWEST_OF_WAVE || n.after < FEWEST_OF_WAVE,
    more: moreForWave(n.before, n.after, alpha),
    never: n.before < FEWEST_OF_WAVE,
  };
}
