const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(zone, made);
  return made;
}

/**
 * What the clock on the wall shows at an instant.
 * @param ms milliseconds since 1970, UTC
 * @param zone IANA zone
 * @returns the wall clock's reading as if it were UTC, in milliseconds
 */
export function wallClock(ms: number, zone: string): number {
  const parts = { year: 0, month: 1, day: 1, hour: 0, minute: 0, second: 0 };
  for (const { type, value } of formatter(zone).formatToParts(ms)) {
    if (type in parts) parts[type as keyof typeof parts] = Number(value);
  }
  const { year, month, day, hour, minute, second } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (((ms % 1000) + 1000) % 1000);
}

/**
 * The instant at which the clock on the wall shows a reading; the inverse of `wallClock`. In the hour a change of
 * clocks skips, the reading after the change.
 */
export function instantOf(wallMs: number, zone: string): number {
  const guess = wallMs - (wallClock(wallMs, zone) - wallMs);
  return guess + (wallMs - wallClock(guess, zone));
}
