import { mean } from '../../stats/mean';
import { populationDeviation } from '../../stats/populationDeviation';

/** Fewer say little about which of them stands out. */
const FEWEST = 5;
/** Coefficient of variation below which the points hardly differ. */
const LEAST_VARIATION = 0.05;

/** Whether classes deserve the remark "nearly equal": fewer than five, or they vary by less than 5 % of the mean. */
export function isNearlyEqual(scores: readonly number[]): boolean {
  const deviation = populationDeviation(scores);
  return scores.length < FEWEST || deviation === 0 || deviation < LEAST_VARIATION * mean(scores);
}
