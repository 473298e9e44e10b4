const QUARTER = 900_000;
const DAY = 86_400_000;

/** Turns instants into wall clocks of one zone and back, quickly enough for 100 000 cells. */
export class Zone {
  private readonly format: Intl.DateTimeFormat;
  /** By instant: starts of days, and of quarters of an hour on days when the clocks change. */
  private readonly offsets = new Map<number, number>();

  /**
   * @param name IANA zone
   * @throws RangeError when there is no such zone
   */
  constructor(readonly name: string) {
    this.format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  /** Milliseconds since 1970 of the instant → wall clock as if in UTC. */
  wall(instant: number): number {
    return instant + this.offset(instant);
  }

  /** Wall clock as if in UTC → instant. A reading that a change of clocks skipped moves on by the change. */
  instant(wall: number): number {
    const before = this.offset(wall - DAY);
    const after = this.offset(wall - before);
    const found = wall - after;
    return this.offset(found) === after ? found : wall - before;
  }

  private offset(instant: number): number {
    const day = Math.floor(instant / DAY) * DAY;
    const first = this.offsetAt(day);
    if (first === this.offsetAt(day + DAY)) return first;
    // Clocks change on quarters of an hour only.
    return this.offsetAt(Math.floor(instant / QUARTER) * QUARTER);
  }

  private offsetAt(start: number): number {
    const known = this.offsets.get(start);
    if (known !== undefined) return known;
    const made = this.reading(start) - start;
    this.offsets.set(start, made);
    return made;
  }

  private reading(instant: number): number {
    const parts: Record<string, string> = {};
    for (const { type, value } of this.format.formatToParts(instant)) parts[type] = value;
    const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year);
    const reading = new Date(0);
    reading.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
    reading.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second));
    return reading.getTime();
  }
}
