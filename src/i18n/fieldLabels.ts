import type { Localized } from '../core/lang';

/** How many visits of each job at each location codes are issued for; apart from the shell, since errors name the field too. */
export const VISITS_EACH: Localized = {
  ru: 'Визитов по каждой задаче клиента в каждой точке продаж',
  kk: 'Әр сату нүктесінде әр клиент шаруасына визит саны',
  en: 'Visits of each job at each location',
};

/** How many days answers are kept; apart from the shell, since errors name the field too. */
export const RETENTION_DAYS: Localized = {
  ru: 'Хранить ответы, дней',
  kk: 'Жауаптарды сақтау, күн',
  en: 'Keep answers, days',
};

/** Fields of a calendar drawn by lot; apart from the shell, since errors name them too. */
export const DRAW_FIELDS = {
  from: { ru: 'Первый день', kk: 'Алғашқы күн', en: 'First day' },
  days: { ru: 'Дней в отрезке', kk: 'Бір аралықтағы күн', en: 'Days of a stretch' },
  pairs: { ru: 'Пар отрезков', kk: 'Аралық жұбының саны', en: 'Pairs of stretches' },
} as const satisfies Readonly<Record<string, Localized>>;
