import { intlLocale } from './intlLocale';

/** A clock on the wall such as `2026-11-22T14:05` as people of a locale write it. */
export function wallText(wall: string, locale: string): string {
  const format = new Intl.DateTimeFormat(intlLocale(locale), {
    timeZone: 'UTC',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return format.format(new Date(`${wall}:00Z`));
}
