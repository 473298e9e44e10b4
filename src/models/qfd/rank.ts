import { mean } from '../../stats/mean';
import { classOf, deviationsOf } from './classes';
import { factorScores, touchpointScores } from './score';
import type { QfdInput, Ranked, RankedStage } from './types';

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Parts of their sum; 0 where the sum is 0. */
function sharesOf(values: readonly number[]): number[] {
  const sum = total(values);
  return values.map((value) => (sum === 0 ? 0 : value / sum));
}

function rankScores(scores: readonly number[], cutoff: number): Ranked[] {
  const shares = sharesOf(scores);
  const deviations = deviationsOf(scores);
  return scores.map((score, i) => {
    const deviation = deviations[i] ?? 0;
    return { score, share: shares[i] ?? 0, deviation, class: classOf(deviation, cutoff) };
  });
}

/** Touchpoints with points, share, deviation and class, in the input's order (B4-08, B4-09). */
export function rankTouchpoints(input: QfdInput): Ranked[] {
  return rankScores(touchpointScores(input), input.cutoff);
}

/** Choice factors with points, share, deviation and class, in the input's order (B4-08, B4-09). */
export function rankFactors(input: QfdInput): Ranked[] {
  return rankScores(factorScores(input), input.cutoff);
}

/**
 * Stages in order of first appearance: the share is of the sums, deviation and class of the means, since the sum favours
 * stages with many touchpoints (B4-15).
 * @param stages one for each touchpoint
 */
export function rankStages(stages: readonly string[], input: QfdInput): RankedStage[] {
  const scores = touchpointScores(input);
  const ofStage = new Map<string, number[]>();
  stages.forEach((stage, i) => {
    const known = ofStage.get(stage);
    if (known === undefined) ofStage.set(stage, [scores[i] ?? 0]);
    else known.push(scores[i] ?? 0);
  });
  const groups = [...ofStage.values()];
  const sums = groups.map(total);
  const means = groups.map(mean);
  const shares = sharesOf(sums);
  const deviations = deviationsOf(means);
  return [...ofStage.keys()].map((stage, i) => ({
    stage,
    touchpoints: groups[i]?.length ?? 0,
    sum: sums[i] ?? 0,
    mean: means[i] ?? 0,
    share: shares[i] ?? 0,
    deviation: deviations[i] ?? 0,
    class: classOf(deviations[i] ?? 0, input.cutoff),
  }));
}
