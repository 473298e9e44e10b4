import { isBelow } from '../../stats/isBelow';
import { smallestFlip } from '../../stats/smallestFlip';

/** A double cannot tell a smaller chance than that of so many from none. */
const MOST = 60;

/** How many more visits it takes until so many against a target can reach a p below a limit; `null` for none, and where no number helps. */
export function moreForTarget(n: number, limit: number): number | null {
  let more = 0;
  while (!isBelow(smallestFlip(n + more), limit) && n + more < MOST) more++;
  return more === 0 || !isBelow(smallestFlip(n + more), limit) ? null : more;
}
