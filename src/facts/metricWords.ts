import type { Localized } from '../core/lang';

/** Metrics of the profit formula by code, in the order of the stages (methods.md §7.1, glossary). */
export const METRIC_WORDS = {
  reach: { ru: 'Охват', kk: 'Қамту', en: 'Reach' },
  visit_rate: { ru: 'Доля переходов', kk: 'Сайтқа өту үлесі', en: 'Visit rate' },
  conversion: { ru: 'Конверсия в продажу', kk: 'Сатуға конверсия', en: 'Conversion to sale' },
  positions: { ru: 'Позиций в заказе', kk: 'Тапсырыстағы позиция', en: 'Items per order' },
  price: { ru: 'Цена позиции', kk: 'Позиция бағасы', en: 'Price per item' },
  refusal_rate: { ru: 'Отказы и возвраты', kk: 'Бас тарту мен қайтарым', en: 'Refusals and returns' },
  repeats: {
    ru: 'Повторных сделок на покупателя',
    kk: 'Бір адамға қайта сатып алу',
    en: 'Repeat deals per buyer',
  },
  uplift: {
    ru: 'Рост чека повторной сделки',
    kk: 'Қайта сатып алу чегінің өсімі',
    en: 'Repeat check uplift',
  },
  margin: { ru: 'Маржа', kk: 'Маржа', en: 'Margin' },
  tool_costs: { ru: 'Затраты на инструменты', kk: 'Құралдарға шығын', en: 'Tool costs' },
  fixed_costs: { ru: 'Постоянные затраты', kk: 'Тұрақты шығын', en: 'Fixed costs' },
} as const satisfies Readonly<Record<string, Localized>>;

/** A metric of the profit formula. */
export type Metric = keyof typeof METRIC_WORDS;

/** What a person counted by another rule, to be compared with the formula; no metric of it. */
export const STATED_WORDS = {
  stated_revenue: { ru: 'Выручка по вашему расчёту', kk: 'Сіздің есебіңіздегі түсім', en: 'Revenue as you count it' },
  stated_profit: { ru: 'Прибыль по вашему расчёту', kk: 'Сіздің есебіңіздегі пайда', en: 'Profit as you count it' },
} as const satisfies Readonly<Record<string, Localized>>;
