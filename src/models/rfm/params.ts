import type { Param } from '../../core/defineModel';

/** Settings of an RFM report; every default is what most shops want. */
export const RFM_PARAMS: readonly Param[] = [
  {
    id: 'as_of',
    kind: 'day',
    default: null,
    label: { ru: 'Дата отчёта', kk: 'Есеп күні', en: 'Report date' },
    hint: {
      ru: 'Пусто — день последнего заказа.',
      kk: 'Бос болса — соңғы тапсырыс күні.',
      en: 'Empty: the day of the newest order.',
    },
  },
  {
    id: 'scoring',
    kind: 'choice',
    default: 'quantile',
    label: { ru: 'Как делить на группы', kk: 'Топтарға қалай бөлу керек', en: 'How to split into groups' },
    options: [
      { value: 'quantile', label: { ru: 'равные группы', kk: 'тең топтар', en: 'equal groups' } },
      { value: 'mean', label: { ru: 'по среднему', kk: 'орташа бойынша', en: 'by the mean' } },
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
    id: 'money',
    kind: 'choice',
    default: 'check',
    label: { ru: 'Деньги (M)', kk: 'Ақша (M)', en: 'Money (M)' },
    options: [
      { value: 'check', label: { ru: 'средний чек', kk: 'орташа чек', en: 'average check' } },
      { value: 'total', label: { ru: 'сумма покупок', kk: 'сатып алу сомасы', en: 'total spent' } },
    ],
  },
  {
    id: 'repeats',
    kind: 'choice',
    default: 'count',
    label: {
      ru: 'Одинаковые строки одного заказа',
      kk: 'Бір тапсырыстың бірдей жолдары',
      en: 'Identical rows of one order',
    },
    hint: {
      ru: 'Действует, если выбран столбец «Номер заказа».',
      kk: '«Тапсырыс нөмірі» бағаны таңдалса ғана қолданылады.',
      en: 'Applies only when the column “Order number” is chosen.',
    },
    options: [
      { value: 'count', label: { ru: 'учитывать', kk: 'ескеру', en: 'count' } },
      { value: 'drop', label: { ru: 'не учитывать', kk: 'ескермеу', en: 'leave out' } },
    ],
  },
];
