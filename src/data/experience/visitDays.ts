import type { CivilDay } from '../../core/civilDate';

/** The days on which a visit may be made, or the one on which it was, first and last included. */
export interface VisitDays {
  readonly from: CivilDay;
  readonly to: CivilDay;
}

/** Days that surely lie between two visits: 0 where both may be made on one day. */
export function daysBetween(one: VisitDays, other: VisitDays): number {
  return Math.max(0, one.from - other.to, other.from - one.to);
}

/**
 * Whether one more visit can be made when a shopper makes at most so many a day. The visits fit as long as no stretch of days
 * holds more of them than its days allow (Hall's condition for windows).
 * @param taken windows of the visits the shopper has, which fit themselves
 * @param cap visits of a shopper on one day
 */
export function fitsDays(taken: readonly VisitDays[], added: VisitDays, cap: number): boolean {
  if (taken.length < cap) return true;
  const all = [...taken, added].sort((a, b) => a.to - b.to);
  const starts = new Set(all.map(({ from }) => from).filter((from) => from <= added.from));
  for (const start of starts) {
    let inside = 0;
    for (const { from, to } of all) {
      if (from < start) continue;
      inside += 1;
      if (to >= added.to && inside > cap * (to - start + 1)) return false;
    }
  }
  return true;
}
