import { mean } from './mean';

/** Below this part of the mean a deviation is only what adding up floating-point numbers leaves. */
const NOTHING = 1e-12;

/**
 * The standard deviation of a whole population (divided by n): as in numpy.std and Excel's STDEV.P.
 * @returns exactly 0 where all values are equal but for rounding, and for no values
 */
export function populationDeviation(values: readonly number[]): number {
  const middle = mean(values);
  const deviation = Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
  return deviation <= NOTHING * Math.abs(middle) ? 0 : deviation;
}
