/**
 * The sum of products of scores with themselves and, weighted by Bartlett's 1 − l/(L + 1), with those l periods away: the
 * middle of the Newey–West variance (Newey & West 1987), without prewhitening.
 * @param scores by place in time; 0 where a period is missing (Parzen's amplitude modulation), so that the rest keep
 *   their distance
 * @param lag L, the farthest distance
 */
export function longRunSum(scores: Float64Array, lag: number): number {
  let sum = 0;
  for (let distance = 0; distance <= lag; distance++) {
    const weight = distance === 0 ? 1 : 2 * (1 - distance / (lag + 1));
    for (let i = distance; i < scores.length; i++) sum += weight * (scores[i] ?? 0) * (scores[i - distance] ?? 0);
  }
  return sum;
}
