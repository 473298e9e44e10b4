import { isDate } from '../core/cell';
import { dayReader } from './dayReader';
import { parseInstant } from './parseInstant';
import { zoneDays } from './zone';

const MS_PER_DAY = 86_400_000;
/** A time of day behind a date in text, with an optional half of the day. */
const CLOCK = /[T\s,](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:\s*([ap])\.?m\.?)?$/i;
/** A clock that shows 24 hours and more, where a day has 25: the moment stays in its day. */
const LATEST = 0.999_999;

/** The time of day that a text ends with, as a fraction of a day; 0 where it names none. */
function clockOf(text: string): number {
  const match = CLOCK.exec(text.trim());
  if (match === null) return 0;
  const [, hour = '0', minute = '0', second = '0', half] = match;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return Math.min(LATEST, (hours * 3600 + Number(minute) * 60 + Number(second)) / 86_400);
}

/**
 * Makes a reader of moments: what `dayReader` takes for a date, with its time of day, so that touches of one day can be put
 * in order.
 * @param file its zone decides which civil day a date is, its locale how text is read
 * @returns a function from a cell to its civil day with the time of day as a fraction (noon of day 20 000 is 20 000.5), or
 * `undefined` for a cell that holds no date
 */
export function momentReader(file: {
  readonly zone: string;
  readonly locale: string;
}): (value: unknown) => number | undefined {
  const dayOf = dayReader(file);
  const zone = zoneDays(file.zone);
  const ofInstant = (ms: number, day: number): number =>
    day + Math.min(LATEST, Math.max(0, (ms - zone.midnightOf(day)) / MS_PER_DAY));
  return (value) => {
    const day = dayOf(value);
    if (day === undefined) return undefined;
    if (typeof value === 'number') return day + (value - Math.floor(value));
    if (typeof value === 'string') {
      const instant = parseInstant(value);
      return instant === undefined ? day + clockOf(value) : ofInstant(instant, day);
    }
    return isDate(value) ? ofInstant(value.getTime(), day) : day;
  };
}
