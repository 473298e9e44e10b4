import type { Param } from '../../core/defineModel';
import { CANCELLED_PARAM, CURRENCIES_PARAM, REPEATS_PARAM } from '../../data/orderParams';

/** The day to which orders count. */
export const AS_OF_PARAM: Param = {
  id: 'as_of',
  kind: 'day',
  default: null,
  label: { ru: 'Дата отчёта', kk: 'Есеп күні', en: 'Report date' },
  hint: {
    ru: 'Пусто — день последнего заказа.',
    kk: 'Бос болса — соңғы тапсырыс күні.',
    en: 'Empty: the day of the newest order.',
  },
};

/** How customers are scored; every default is what most shops want. All reports on RFM share them. */
export const SCORING_PARAMS: readonly Param[] = [
  {
    id: 'scoring',
    kind: 'choice',
    default: 'quantile',
    label: { ru: 'Как делить на группы', kk: 'Топтарға қалай бөлу керек', en: 'How to split into groups' },
    options: [
      { value: 'quantile', label: { ru: 'равные группы', kk: 'тең топтар', en: 'equal groups' } },
      { value: 'mean', label: { ru: 'по среднему', kk: 'орташа бойынша', en: 'by the mean' } },
      {
        value: 'fixed',
        label: { ru: 'по своим границам', kk: 'өз шектеріңіз бойынша', en: 'by your own cut points' },
      },
    ],
  },
  {
    id: 'groups',
    kind: 'whole',
    min: 2,
    max: 10,
    default: 5,
    when: { param: 'scoring', value: 'quantile' },
    label: { ru: 'Число групп', kk: 'Топ саны', en: 'Number of groups' },
  },
  {
    id: 'cut_r',
    kind: 'cuts',
    default: null,
    when: { param: 'scoring', value: 'fixed' },
    label: { ru: 'Границы давности, дней', kk: 'Соңғы сатып алудан бергі күн шектері', en: 'Recency cut points, days' },
    hint: {
      ru: 'Пусто — среднее время до повторной покупки. Несколько границ: 30; 90 — столько же и в других полях.',
      kk: 'Бос болса — қайта сатып алуға дейінгі орташа уақыт. Бірнеше шек: 30; 90 — басқа өрістерде де сонша.',
      en: 'Empty: the mean wait until the next purchase. Several: 30; 90, and as many in the other fields.',
    },
  },
  {
    id: 'cut_f',
    kind: 'cuts',
    default: null,
    when: { param: 'scoring', value: 'fixed' },
    label: { ru: 'Границы частоты, заказов', kk: 'Жиілік шектері, тапсырыс', en: 'Frequency cut points, orders' },
    hint: { ru: 'Пусто — 2 заказа.', kk: 'Бос болса — 2 тапсырыс.', en: 'Empty: 2 orders.' },
  },
  {
    id: 'cut_m',
    kind: 'cuts',
    default: null,
    when: { param: 'scoring', value: 'fixed' },
    label: { ru: 'Границы денег', kk: 'Ақша шектері', en: 'Money cut points' },
    hint: {
      ru: 'Пусто — среднее по покупателям.',
      kk: 'Бос болса — сатып алушылар бойынша орташа.',
      en: 'Empty: the mean of the customers.',
    },
  },
  {
    id: 'money',
    kind: 'choice',
    default: 'check',
    label: { ru: 'Деньги (M)', kk: 'Ақша (M)', en: 'Money (M)' },
    options: [
      { value: 'check', label: { ru: 'средний чек', kk: 'орташа чек', en: 'average check' } },
      { value: 'total', label: { ru: 'сумма покупок', kk: 'сатып алу сомасы', en: 'total spent' } },
    ],
  },
  REPEATS_PARAM,
  CANCELLED_PARAM,
  CURRENCIES_PARAM,
];
