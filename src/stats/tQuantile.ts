const HALVINGS = 200;

/**
 * The chance that Student's t of `df` degrees of freedom lies between −t and t, by the finite sums of Abramowitz & Stegun
 * 26.7.3 (odd) and 26.7.4 (even).
 */
function within(t: number, df: number): number {
  const angle = Math.atan(t / Math.sqrt(df));
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const isOdd = df % 2 === 1;
  let term = isOdd ? cosine : 1;
  let sum = df === 1 ? 0 : term;
  for (let k = isOdd ? 3 : 2; k < df; k += 2) {
    term *= ((k - 1) / k) * cosine * cosine;
    sum += term;
  }
  return isOdd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
}

/**
 * Quantile of Student's t: `qt(p, df)` of R, to 1e-12 relative.
 * @param p from ½ to below 1
 * @param df a whole number from 1 up
 */
export function tQuantile(p: number, df: number): number {
  const inside = 2 * p - 1;
  let [low, high] = [0, 1];
  while (within(high, df) < inside && high < Number.MAX_VALUE / 2) high *= 2;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (within(middle, df) < inside) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
