import { mean } from '../../stats/mean';
import { populationDeviation } from '../../stats/populationDeviation';
import type { ClassCode } from './types';

/** A deviation this near a cut-off counts as on it. */
const NEAR = 1e-9;

/** How far each of some values is from their mean, in population standard deviations; 0 where all are equal. */
export function deviationsOf(values: readonly number[]): number[] {
  const middle = mean(values);
  const deviation = populationDeviation(values);
  return values.map((value) => (deviation === 0 ? 0 : (value - middle) / deviation));
}

/** The class of a deviation; the lowest is "less important", never "unimportant" (B4-09, B4-10). */
export function classOf(deviation: number, cutoff: number): ClassCode {
  if (deviation >= cutoff - NEAR) return 'critical';
  return deviation <= NEAR - cutoff ? 'less_important' : 'important';
}
