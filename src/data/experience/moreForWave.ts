import { isBelow } from '../../stats/isBelow';
import { smallestDivision } from '../../stats/smallestDivision';

/** Waves with fewer visits are not compared (methods.md §6). */
export const FEWEST_OF_WAVE = 3;
/** More visits than anybody will make. */
const MOST = 1e6;

const isEnough = (before: number, after: number, limit: number): boolean =>
  before >= FEWEST_OF_WAVE && after >= FEWEST_OF_WAVE && isBelow(smallestDivision(before, after), limit);

/**
 * How many more visits of the new wave it takes until the comparison can reach a p below a limit.
 * @returns `null` for none, and where no number helps
 */
export function moreForWave(before: number, after: number, limit: number): number | null {
  if (before < FEWEST_OF_WAVE || isEnough(before, after, limit)) return null;
  let more = 1;
  // Doubling first: against three old visits a tiny limit takes thousands of new ones.
  while (!isEnough(before, after + more, limit) && more < MOST) more *= 2;
  if (!isEnough(before, after + more, limit)) return null;
  let known = Math.floor(more / 2);
  while (more - known > 1) {
    const middle = Math.floor((known + more) / 2);
    if (isEnough(before, after + middle, limit)) more = middle;
    else known = middle;
  }
  return more;
}
