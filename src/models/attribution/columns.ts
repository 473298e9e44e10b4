import type { InputColumn } from '../../core/defineModel';

/** Columns of a list of paths: that of the report on paths, and those of analytics. */
export const ATTRIBUTION_COLUMNS: readonly InputColumn[] = [
  {
    role: 'path',
    type: 'text',
    required: true,
    label: { ru: 'Цепочка касаний', kk: 'Жанасу тізбегі', en: 'Path' },
    synonyms: {
      ru: 'цепочка касаний, цепочка, цепочка каналов, путь конверсии, путь, последовательность каналов, цепочка конверсий',
      kk: 'жанасу тізбегі, тізбек, арналар тізбегі, конверсия жолы',
      en: 'path, touch path, conversion path, channel path, default channel group path, channel grouping path, mcf channel grouping path, source / medium path, journey',
    },
    unlike: { ru: 'длина', kk: 'ұзындығы', en: 'length, id, url, page' },
  },
  {
    role: 'conversions',
    type: 'number',
    required: true,
    label: { ru: 'Конверсии', kk: 'Конверсия', en: 'Conversions' },
    synonyms: {
      ru: 'конверсии, конверсия, количество конверсий, число конверсий, всего конверсий, покупки, заказы, продажи',
      kk: 'конверсия, конверсиялар, конверсия саны, сатып алу саны, тапсырыс саны, сатылым саны',
      en: 'conversions, total conversions, conversion, conversion count, number of conversions, key events, purchases, orders, sales',
    },
    unlike: {
      ru: 'без, ценность, выручк, доля, коэфф, не',
      kk: 'түсім, құны, үлес',
      en: 'non, no, without, value, revenue, rate, share',
    },
  },
  {
    role: 'value',
    type: 'number',
    required: false,
    label: { ru: 'Выручка', kk: 'Түсім', en: 'Value' },
    synonyms: {
      ru: 'выручка, ценность конверсий, ценность конверсии, ценность, сумма, доход',
      kk: 'түсім, конверсия құны, сома, сомасы, табыс',
      en: 'value, conversion value, total conversion value, conversions value, revenue, purchase revenue, total revenue, amount',
    },
    unlike: { ru: 'средн, затрат, расход', kk: 'орташа, шығын', en: 'average, mean, cost' },
  },
  {
    role: 'non_conversions',
    type: 'number',
    required: false,
    label: { ru: 'Без конверсии', kk: 'Конверсиясыз', en: 'Non-conversions' },
    synonyms: {
      ru: 'без конверсии, без конверсий, не купили, нет конверсии, без покупки',
      kk: 'конверсиясыз, сатып алмаған, сатып алмағандар',
      en: 'non-conversions, non conversions, nonconversions, no conversion, without conversion, total null, total nulls, null, not converted',
    },
  },
];
