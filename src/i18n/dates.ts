import { type CivilDay, civilParts } from '../core/civilDate';
import type { Lang } from '../core/lang';

const ENGLISH_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** A civil day with its year: `22.11.2026`, in English `Nov 22, 2026`. */
export function formatDay(day: CivilDay, lang: Lang): string {
  const { year, month, day: date } = civilParts(day);
  if (lang === 'en') return `${ENGLISH_MONTHS[month - 1] ?? ''} ${date}, ${year}`;
  return `${twoDigits(date)}.${twoDigits(month)}.${year}`;
}

/** A civil day without its year, for deadlines: `05.12`, in English `Dec 5`. */
export function formatDayMonth(day: CivilDay, lang: Lang): string {
  const { month, day: date } = civilParts(day);
  return lang === 'en' ? `${ENGLISH_MONTHS[month - 1] ?? ''} ${date}` : `${twoDigits(date)}.${twoDigits(month)}`;
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const shape: Intl.DateTimeFormatOptions = { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  try {
    return new Intl.DateTimeFormat('en-GB', shape);
  } catch {
    // A zone that is not known here must not hide the message the time stands in.
    return new Intl.DateTimeFormat('en-GB', { ...shape, timeZone: 'UTC' });
  }
}

/** The time of an instant in a zone, such as `14:05`; an unknown zone means UTC. */
export function formatTime(ms: number, zone: string): string {
  return clockOf(zone).format(ms);
}
