import type { Localized } from '../core/lang';

/** The period that the numbers of a plan are of, by code: "profit a month". */
export const PERIOD_WORDS = {
  week: { ru: 'в неделю', kk: 'аптасына', en: 'a week' },
  month: { ru: 'в месяц', kk: 'айына', en: 'a month' },
  quarter: { ru: 'в квартал', kk: 'тоқсанына', en: 'a quarter' },
  year: { ru: 'в год', kk: 'жылына', en: 'a year' },
} as const satisfies Readonly<Record<string, Localized>>;

/** A period of a plan. */
export type Period = keyof typeof PERIOD_WORDS;
