import type { FileContext } from '../../core/table';
import { zoneDays } from '../../data/zone';
import { formatDay, formatTime } from '../../i18n/dates';

/** A moment as the file's people tell it: the time alone on the same day, else the day too. */
export function momentText(ms: number, now: number, { lang, zone }: Pick<FileContext, 'lang' | 'zone'>): string {
  const { dayOf } = zoneDays(zone);
  const time = formatTime(ms, zone);
  return dayOf(ms) === dayOf(now) ? time : `${formatDay(dayOf(ms), lang)}, ${time}`;
}
