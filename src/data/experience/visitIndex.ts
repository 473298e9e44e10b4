/** A rating of a critical touchpoint up to this caps the index. */
const FAILED = 2;
/** Ratings are 1…5. */
const [LOWEST, STEPS] = [1, 4];

/** Cap of the index where a critical touchpoint failed, when none is given (methods.md §6). */
export const USUAL_CAP = 50;

/** A touchpoint that was rated. */
export interface RatedItem {
  /** Whole, 1…5. */
  readonly score: number;
  /** Not negative. */
  readonly weight: number;
  readonly isCritical?: boolean;
}

/**
 * Visit index, 0…100: 100·Σ w(s − 1) ⁄ (4·Σ w) over the items that were rated; at most `cap` where a critical one has a
 * rating of 2 or less (methods.md §6).
 * @returns `null` where nothing was rated, or only items without weight
 */
export function visitIndex(items: readonly RatedItem[], cap = USUAL_CAP): number | null {
  const all = items.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return null;
  const reached = items.reduce((sum, { score, weight }) => sum + weight * (score - LOWEST), 0);
  const index = (100 * reached) / (STEPS * all);
  const isFailed = items.some(({ score, isCritical }) => isCritical === true && score <= FAILED);
  return isFailed ? Math.min(index, cap) : index;
}
