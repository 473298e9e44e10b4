import { defineFact } from '../core/defineFact';
import type { Localized } from '../core/lang';

/** A cell of the map as dashboards may show it, or a total: numbers of few visits are hidden (methods.md §6). */
export interface PublishedMapRow {
  wave: string;
  /** Blank in totals over jobs. */
  job: string;
  /** Blank in totals over touchpoints. */
  touchpoint: string;
  n: number | null;
  mean: number | null;
  target: number | null;
  /** `yes` where n and mean are hidden; blank elsewhere. */
  hidden: string;
}

const HIDDEN_WORDS: Readonly<Record<string, Localized>> = {
  yes: { ru: 'скрыто', kk: 'жасырылған', en: 'hidden' },
};

/** The experience map for dashboards, without anything by which a shopper or a single visit could be told. */
export const PUBLISHED_MAP_FACT = defineFact<PublishedMapRow>({
  id: 'published_map',
  version: 1,
  personal: false,
  label: 'measured',
  title: {
    ru: 'Карта опыта для дашбордов',
    kk: 'Дашбордтарға арналған тәжірибе картасы',
    en: 'Experience map for dashboards',
  },
  key: ['wave', 'job', 'touchpoint'],
  columns: [
    { id: 'wave', type: 'text', header: { ru: 'Волна', kk: 'Толқын', en: 'Wave' } },
    { id: 'job', type: 'text', header: { ru: 'Задача клиента', kk: 'Клиент шаруасы', en: 'Job' } },
    { id: 'touchpoint', type: 'text', header: { ru: 'Точка контакта', kk: 'Жанасу нүктесі', en: 'Touchpoint' } },
    { id: 'n', type: 'count', header: { ru: 'Визитов', kk: 'Визит саны', en: 'Visits' } },
    { id: 'mean', type: 'number', header: { ru: 'Средняя оценка', kk: 'Орташа балл', en: 'Mean rating' } },
    { id: 'target', type: 'number', header: { ru: 'Целевая оценка', kk: 'Нысаналы балл', en: 'Target' } },
    {
      id: 'hidden',
      type: 'choice',
      header: { ru: 'Скрыто', kk: 'Жасырылған', en: 'Hidden' },
      words: HIDDEN_WORDS,
    },
  ],
});
