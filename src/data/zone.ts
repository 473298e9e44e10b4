import type { CivilDay } from '../core/civilDate';

const MS_PER_DAY = 86_400_000;
/** UTC days whose offset is kept in an array: 1900-01-01 to the end of 2099. */
const FIRST_KEPT = -25_567;
const KEPT = 73_049;
/** Kept offsets are shifted so that an unknown day (0) and a day on which the clocks change (1) stand apart. */
const SHIFT = 100_000_000;
const CHANGES = 1;

/** The calendar of one zone. */
export interface ZoneDays {
  /** Civil day of an instant (milliseconds since 1970); NaN for an instant that is not a number. */
  dayOf(ms: number): CivilDay;
  /**
   * First instant of a civil day, in milliseconds since 1970: its midnight, or the end of the gap when the clocks
   * jump over midnight. A day the zone left out altogether gives the first instant of the next one.
   */
  midnightOf(day: CivilDay): number;
}

/** How far the zone's clock is ahead of UTC at an instant, in milliseconds, asked of Intl each time. */
type OffsetAt = (ms: number) => number;

/**
 * Turns instants into civil days of an IANA zone and back. A million instants take milliseconds: the offset is asked
 * once per UTC day, and the moment of a change once per change.
 * @param zone such as `Asia/Almaty`; an unknown name means UTC
 */
export function zoneDays(zone: string): ZoneDays {
  const exact = exactOffsets(zone);
  const kept = new Int32Array(KEPT);
  const changes = new Map<number, { at: number; before: number; after: number }>();

  const ask: OffsetAt = (ms) => {
    const utcDay = Math.floor(ms / MS_PER_DAY);
    const slot = utcDay - FIRST_KEPT;
    if (!(slot >= 0 && slot < KEPT)) return exact(ms);
    if (kept[slot] === 0) {
      const start = utcDay * MS_PER_DAY;
      const before = exact(start);
      const after = exact(start + MS_PER_DAY);
      kept[slot] = before === after ? before + SHIFT : CHANGES;
      if (before !== after) changes.set(utcDay, { at: changeBetween(exact, start, start + MS_PER_DAY), before, after });
      if (before === after) return before;
    }
    const change = changes.get(utcDay);
    return change === undefined ? exact(ms) : ms < change.at ? change.before : change.after;
  };
  const offset: OffsetAt = (ms) => {
    const known = kept[Math.floor(ms / MS_PER_DAY) - FIRST_KEPT];
    return known !== undefined && known > CHANGES ? known - SHIFT : ask(ms);
  };
  const dayOf = (ms: number): CivilDay => Math.floor((ms + offset(ms)) / MS_PER_DAY);
  const midnightOf = (day: CivilDay): number => {
    const midnight = day * MS_PER_DAY;
    const before = offset(midnight - MS_PER_DAY);
    const after = offset(midnight + MS_PER_DAY);
    if (before === after) return midnight - before;
    // The day starts at midnight by the old or the new clock, or at the very change; the first that belongs to it.
    const change = changeBetween(exact, midnight - MS_PER_DAY, midnight + MS_PER_DAY);
    const starts = [midnight - before, change, midnight - after];
    return Math.min(...starts.filter((ms) => dayOf(ms) >= day));
  };
  return { dayOf, midnightOf };
}

/** The instant at which the offset changes between two instants that differ in it, to the second. */
function changeBetween(exact: OffsetAt, from: number, to: number): number {
  const before = exact(from);
  let low = from / 1000;
  let high = to / 1000;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (exact(middle * 1000) === before) low = middle;
    else high = middle;
  }
  return high * 1000;
}

/** Offsets as Intl knows them: the wall clock of the zone, read as if it were UTC, minus the instant. */
function exactOffsets(zone: string): OffsetAt {
  const clock = wallClock(zone);
  return (ms) => {
    if (!Number.isFinite(ms)) return Number.NaN;
    const part: Record<string, number> = {};
    for (const { type, value } of clock.formatToParts(ms)) part[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(ms / 1000) * 1000;
  };
}

function wallClock(timeZone: string): Intl.DateTimeFormat {
  const fields: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  };
  try {
    return new Intl.DateTimeFormat('en-US', { ...fields, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en-US', { ...fields, timeZone: 'UTC' });
  }
}
