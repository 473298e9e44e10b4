/** From this size on sums are shown, and typed, in whole money (interface.md). */
const WHOLE_FROM = 1000;
/** What rounding to whole money, and below that to hundredths, takes away. */
const [HALF, HALF_HUNDREDTH] = [0.5, 0.005];
/** Large totals are stated in round figures. */
const SAME = 1e-6;

/** Whether a total that a person typed is the one that was counted: people round as sums are shown. */
export function isSameTotal(typed: number, counted: number): boolean {
  const size = Math.max(Math.abs(typed), Math.abs(counted));
  return Math.abs(typed - counted) <= Math.max(size < WHOLE_FROM ? HALF_HUNDREDTH : HALF, SAME * size);
}
