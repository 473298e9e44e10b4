import type { Orders } from '../../data/orders';
import { upperFence } from '../../stats/upperFence';

/** With fewer purchases nothing can be called usual. */
const FEW_PURCHASES = 10;
/** A slip of the keyboard multiplies by ten or more; less is a good customer. */
const TIMES_MEDIAN = 10;

/**
 * The amount above which a purchase should be looked at: both 10 × the median and the robust fence of upperFence.ts
 * on logarithms, since amounts spread by ratio.
 * @returns infinity when there are too few purchases to tell
 */
export function largeAmount({ amount }: Orders): number {
  const logs = amount.filter((sum) => sum > 0).map(Math.log);
  if (logs.length < FEW_PURCHASES) return Number.POSITIVE_INFINITY;
  const fence = upperFence(logs);
  // upperFence left the logarithms sorted.
  const median = logs[logs.length >> 1] ?? 0;
  return Math.exp(Math.max(fence, median + Math.log(TIMES_MEDIAN)));
}
