/**
 * A calendar day without time or zone, as days since 1970-01-01. R, gaps and periods count these, never hours,
 * so that a change of clocks cannot move a purchase to another day.
 */
export type CivilDay = number;

const MS_PER_DAY = 86_400_000;

/**
 * The civil day of a year, month and day.
 * @param month 1…12
 * @returns the day, or `undefined` when the calendar has no such day (29.02 of a common year)
 */
export function civilDay(year: number, month: number, day: number): CivilDay | undefined {
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? ms / MS_PER_DAY : undefined;
}

/** Year, month (1…12) and day of a civil day. */
export function civilParts(day: CivilDay): { year: number; month: number; day: number } {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A civil day as `2026-11-22`. */
export function isoDay(day: CivilDay): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}
