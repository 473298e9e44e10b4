import type { Localized } from '../../core/lang';

/** Words of the example of off/on tests: its tools, and the sheet of its series. */
export const ONOFF_EXAMPLE_WORDS = {
  drawn: { ru: 'Контекст', kk: 'Контекст', en: 'Search ads' },
  other: { ru: 'Соцсети', kk: 'Әлеуметтік желілер', en: 'Social media' },
  sheet: { ru: 'Заявки по дням (пример)', kk: 'Күндік өтінімдер (мысал)', en: 'Leads by day (example)' },
  day: { ru: 'День', kk: 'Күні', en: 'Day' },
  leads: { ru: 'Заявки', kk: 'Өтінімдер', en: 'Leads' },
} as const satisfies Readonly<Record<string, Localized>>;
