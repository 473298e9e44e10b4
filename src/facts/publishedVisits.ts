import { defineFact } from '../core/defineFact';

/** A visit as dashboards may count it: nothing by which its shopper could be told. */
export interface PublishedVisitRow {
  /** Civil day; blank where the form gave none. */
  day: number | null;
  location: string;
  job: string;
}

/** Accepted visits for dashboards. Several on one day at one place for one job are equal rows. */
export const PUBLISHED_VISITS_FACT = defineFact<PublishedVisitRow>({
  id: 'published_visits',
  version: 1,
  personal: false,
  label: 'measured',
  title: { ru: 'Визиты для дашбордов', kk: 'Дашбордтарға арналған визиттер', en: 'Visits for dashboards' },
  key: ['day', 'location', 'job'],
  columns: [
    { id: 'day', type: 'date', header: { ru: 'День', kk: 'Күні', en: 'Day' } },
    { id: 'location', type: 'text', header: { ru: 'Точка продаж', kk: 'Сату нүктесі', en: 'Location' } },
    { id: 'job', type: 'text', header: { ru: 'Задача клиента', kk: 'Клиент шаруасы', en: 'Job' } },
  ],
});
