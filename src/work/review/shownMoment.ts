import { civilDay } from '../../core/civilDate';
import type { Lang } from '../../core/lang';
import type { Value } from '../../core/table';
import { formatDay } from '../../i18n/dates';

const MOMENT = /^(\d{4})-(\d{2})-(\d{2})(?: (\d{2}:\d{2})(?::\d{2})?)?$/;

/** A moment as our sheets hold it (2026-11-22 14:05:33) as people read it: 22.11.2026, 14:05. Anything else stands as it is. */
export function shownMoment(text: string, lang: Lang): string {
  const [, year, month, date, time] = MOMENT.exec(text) ?? [];
  const day = civilDay(Number(year), Number(month), Number(date));
  if (year === undefined || day === undefined) return text;
  return time === undefined ? formatDay(day, lang) : `${formatDay(day, lang)}, ${time}`;
}

/** A civil day as people read it; what a person typed in its place as it stands. */
export function shownDay(value: Value, lang: Lang): string {
  return typeof value === 'number' ? formatDay(value, lang) : String(value ?? '');
}
