import { defineFact } from '../core/defineFact';
import type { Localized } from '../core/lang';

/** A week of a job's control chart (methods.md §6): the mean of its visits, and between which limits weeks scatter by themselves. */
export interface MapWeek {
  job: string;
  /** Its Monday, a civil day. */
  week: number;
  /** Accepted visits with a rating. */
  n: number;
  /** Mean of the visits' mean ratings, 1…5. */
  mean: number;
  /** Blank, as are the limits, while there is too little to tell them from. */
  centre: number | null;
  low: number | null;
  high: number | null;
  /** A code of `WEEK_SIGNALS`; blank: none. */
  signal: string;
}

/** What stands out on a control chart, by code. */
export const WEEK_SIGNALS = {
  outside: { ru: 'вне границ', kk: 'шектен тыс', en: 'outside the limits' },
  run: { ru: '8 недель подряд по одну сторону', kk: 'қатарынан 8 апта бір жақта', en: '8 weeks in a row on one side' },
} as const satisfies Readonly<Record<string, Localized>>;

/** Weekly means of accepted visits by job, with the limits of a control chart. */
export const MAP_WEEKS_FACT = defineFact<MapWeek>({
  id: 'map_weeks',
  version: 1,
  personal: false,
  label: 'measured',
  title: { ru: 'Средние по неделям', kk: 'Апталық орташалар', en: 'Weekly means' },
  key: ['job', 'week'],
  columns: [
    { id: 'job', type: 'text', header: { ru: 'Задача клиента', kk: 'Клиент шаруасы', en: 'Job' } },
    { id: 'week', type: 'date', header: { ru: 'Неделя с', kk: 'Апта басы', en: 'Week from' } },
    { id: 'n', type: 'count', header: { ru: 'Визитов', kk: 'Визит саны', en: 'Visits' } },
    { id: 'mean', type: 'number', header: { ru: 'Средняя оценка', kk: 'Орташа балл', en: 'Mean rating' } },
    { id: 'centre', type: 'number', header: { ru: 'Середина', kk: 'Ортасы', en: 'Centre' } },
    { id: 'low', type: 'number', header: { ru: 'Нижняя граница', kk: 'Төменгі шек', en: 'Lower limit' } },
    { id: 'high', type: 'number', header: { ru: 'Верхняя граница', kk: 'Жоғарғы шек', en: 'Upper limit' } },
    {
      id: 'signal',
      type: 'choice',
      header: { ru: 'Сигнал', kk: 'Белгі', en: 'Signal' },
      words: WEEK_SIGNALS,
    },
  ],
});
