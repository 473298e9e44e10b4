import { civilDay } from '../../core/civilDate';
import type { Lang } from '../../core/lang';
import { formatDay } from '../../i18n/dates';

/** A moment as the sheet has it, 2026-11-22 14:05:33, as people read it; what somebody typed in its place stays. */
export function shownMoment(text: string, lang: Lang): string {
  const [, year, month, date, time = ''] = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}:\d{2})/.exec(text) ?? [];
  const day = civilDay(Number(year), Number(month), Number(date));
  return day === undefined ? text : `${formatDay(day, lang)}, ${time}`;
}
