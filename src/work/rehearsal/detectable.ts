import { targetPower } from '../../data/experience/power';

/** Chance with which something is to show before it is said to show. */
const ENOUGH = 0.8;
/** Deviations are told in tenths of a point. */
const TENTH = 10;
/** More visits of one job are told as none. */
const MOST_VISITS = 200;
const FARTHEST = 4;

/** What a number of visits can show of one touchpoint. */
export interface Detectable {
  /** Chance that a true mean one point below the target shows as a signal. */
  readonly power: number;
  /** Smallest deviation, in tenths of a point, that shows in 80 % of cases; `null` for none. */
  readonly smallest: number | null;
  /** Fewest visits that show a deviation of one point in 80 % of cases; `null` beyond 200. */
  readonly needed: number | null;
}

/**
 * What so many visits can show, for one touchpoint tested alone; on the map, where all are tested together, it is less.
 * @param target 1…5
 * @param n visits, 0 or more
 */
export function detectable(target: number, n: number, alpha: number): Detectable {
  const power = (points: number, visits: number): number => targetPower(target, -points, visits, alpha);
  let tenths = 1;
  const most = Math.round(Math.max(target - 1, FARTHEST + 1 - target) * TENTH);
  while (tenths < most && power(tenths / TENTH, n) < ENOUGH) tenths += 1;
  let needed = 2;
  while (needed <= MOST_VISITS && power(1, needed) < ENOUGH) needed += 1;
  return {
    power: power(1, n),
    smallest: tenths < most ? tenths / TENTH : null,
    needed: needed <= MOST_VISITS ? needed : null,
  };
}
