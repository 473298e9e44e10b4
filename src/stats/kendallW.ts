import { chiSquareTail } from './chiSquareTail';
import { mean } from './mean';
import { midRanks } from './midRanks';
import { rankSumTail } from './rankSumTail';
import { tiedRuns } from './tiedRuns';

/** From this many objects on chi-square is near enough. */
const MOST_EXACT = 7;

/** How far raters agree. */
export interface Agreement {
  /** Kendall's W: 0 no agreement at all, 1 all rank alike. */
  readonly w: number;
  /** How likely as much agreement or more is by chance; small means "not chance", never "they agree". */
  readonly p: number;
  /** Whether p is counted over all orders or taken from chi-square. */
  readonly exact: boolean;
}

/** Σ(t³ − t) over the runs of equal values. */
function tieSum(values: readonly number[]): number {
  return tiedRuns(values).reduce((sum, run) => sum + run.length ** 3 - run.length, 0);
}

/**
 * Kendall's coefficient of concordance, W = 12S / (m²(n³ − n) − mΣ(t³ − t)), with mid-ranks (Siegel & Castellan 1988, 9.7).
 *
 * Up to 7 objects p is counted over all orders of each rater's ranks, as long as that takes no more than some millions of
 * steps (7 objects: up to 4 raters, 6: up to 6, 5 and fewer: 10 and more); beyond that p is that
 * of chi-square m(n − 1)W with n − 1 degrees of freedom.
 * @param ratings raters × objects, larger is better
 * @returns `undefined` with fewer than two raters or objects, and where every rater finds all objects equal
 */
export function kendallW(ratings: readonly (readonly number[])[]): Agreement | undefined {
  const raters = ratings.length;
  const objects = ratings[0]?.length ?? 0;
  if (raters < 2 || objects < 2) return undefined;
  const ranks = ratings.map(midRanks);
  const sums = Array.from({ length: objects }, (_, i) => ranks.reduce((sum, row) => sum + (row[i] ?? 0), 0));
  const middle = mean(sums);
  const spread = sums.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  const ties = ratings.reduce((sum, row) => sum + tieSum(row), 0);
  const widest = raters ** 2 * (objects ** 3 - objects) - raters * ties;
  if (widest <= 0) return undefined;
  const w = (12 * spread) / widest;
  const counted = objects <= MOST_EXACT ? rankSumTail(ranks) : undefined;
  return counted === undefined
    ? { w, p: chiSquareTail(raters * (objects - 1) * w, objects - 1), exact: false }
    : { w, p: counted, exact: true };
}
