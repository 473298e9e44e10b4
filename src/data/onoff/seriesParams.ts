import type { Param, ParamValues } from '../../core/defineModel';

/** How rows become a series of periods. */
export interface SeriesChoices {
  readonly period: 'day' | 'week';
  /** Rows of one period are added up, or their mean is taken. */
  readonly collect: 'sum' | 'mean';
  /** Periods without a value are left out, or stand for 0. */
  readonly gaps: 'skip' | 'zero';
}

/** Settings of a series, the same for all models of off/on tests. */
export const SERIES_PARAMS: readonly Param[] = [
  {
    id: 'period',
    kind: 'choice',
    default: 'day',
    label: { ru: 'Считать по', kk: 'Есептеу кезеңі', en: 'Count by' },
    options: [
      { value: 'day', label: { ru: 'дням', kk: 'күн', en: 'day' } },
      { value: 'week', label: { ru: 'неделям', kk: 'апта', en: 'week' } },
    ],
  },
  {
    id: 'collect',
    kind: 'choice',
    default: 'sum',
    label: { ru: 'Строки одного периода', kk: 'Бір кезеңнің жолдары', en: 'Rows of one period' },
    hint: {
      ru: 'Заявки и выручку складывайте; для чека, оценки или доли берите среднее.',
      kk: 'Өтінім мен түсімді қосыңыз; чек, баға немесе үлес үшін орташасын алыңыз.',
      en: 'Add up leads and revenue; take the mean of checks, ratings or shares.',
    },
    options: [
      { value: 'sum', label: { ru: 'складывать', kk: 'қосу', en: 'add up' } },
      { value: 'mean', label: { ru: 'брать среднее', kk: 'орташасын алу', en: 'take the mean' } },
    ],
  },
  {
    id: 'gaps',
    kind: 'choice',
    default: 'skip',
    label: { ru: 'Периоды без данных', kk: 'Дерексіз кезеңдер', en: 'Periods without data' },
    hint: {
      ru: 'Если строка — это заявка или заказ, день без строк означает 0.',
      kk: 'Әр жол бір өтінім немесе тапсырыс болса, жолсыз күн 0 дегенді білдіреді.',
      en: 'Where a row is a lead or an order, a day without rows means 0.',
    },
    options: [
      { value: 'skip', label: { ru: 'не учитывать', kk: 'ескермеу', en: 'leave out' } },
      { value: 'zero', label: { ru: 'считать за 0', kk: '0 деп санау', en: 'count as 0' } },
    ],
  },
];

/** What the settings of a series say; a missing one has its default. */
export function seriesChoices(params: ParamValues): SeriesChoices {
  return {
    period: params['period'] === 'week' ? 'week' : 'day',
    collect: params['collect'] === 'mean' ? 'mean' : 'sum',
    gaps: params['gaps'] === 'zero' ? 'zero' : 'skip',
  };
}
