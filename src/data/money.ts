/** 2^53 millionths. */
const EXACT_BELOW = 2 ** 53 / 1e6;

/**
 * A sum of money without the dust of binary fractions: rounded to 1e-6, so that three checks of 0.1 equal one of 0.3.
 * Never gives −0.
 */
export function roundMoney(sum: number): number {
  // From here on a double holds no millionths: rounding would add dust instead of taking it away.
  if (Math.abs(sum) >= EXACT_BELOW) return sum;
  return Math.round(sum * 1e6) / 1e6 + 0;
}
