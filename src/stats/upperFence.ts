/** Cut-off of the modified z-score (Iglewicz & Hoaglin 1993, How to Detect and Handle Outliers). */
const MOST_Z = 3.5;
/** Makes the median absolute deviation comparable with a standard deviation under the normal law. */
const NORMAL_MAD = 1.4826;

/**
 * The value above which a number stands apart from the others: median + 3.5 · 1.4826 · MAD, where MAD is the median
 * distance from the median. Half of the numbers may be wrong before it moves far.
 * @param values sorted in place, which spares a copy
 * @returns NaN for no numbers
 */
export function upperFence(values: Float64Array): number {
  const median = middle(values.sort());
  const distances = values.map((value) => Math.abs(value - median)).sort();
  return median + MOST_Z * NORMAL_MAD * middle(distances);
}

function middle(sorted: Float64Array): number {
  const n = sorted.length;
  return ((sorted[(n - 1) >> 1] ?? Number.NaN) + (sorted[n >> 1] ?? Number.NaN)) / 2;
}
