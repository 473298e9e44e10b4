/**
 * A sum of money without the dust of binary fractions: rounded to 1e-6, so that three checks of 0.1 equal one of 0.3.
 * Never gives −0.
 */
export function roundMoney(sum: number): number {
  return Math.round(sum * 1e6) / 1e6 + 0;
}
