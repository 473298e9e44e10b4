import type { InputColumn, Param } from '../../core/defineModel';

/** Columns of an orders sheet, with the headers they are recognised by. */
export const ORDER_COLUMNS: readonly InputColumn[] = [
  {
    role: 'customer',
    type: 'text',
    required: true,
    label: { ru: 'Покупатель', kk: 'Сатып алушы', en: 'Customer' },
    synonyms: {
      ru: ['покупатель', 'id клиента', 'id покупателя', 'код клиента', 'клиент', 'контрагент', 'заказчик', 'гость', 'фио', 'телефон', 'e-mail', 'почта', 'карта', 'номер карты'],
      kk: ['сатып алушы', 'клиент', 'клиент коды', 'тапсырыс беруші', 'қонақ', 'аты-жөні', 'телефон', 'карта'],
      en: ['customer', 'customer id', 'customer_id', 'client', 'client id', 'buyer', 'user id', 'contact', 'name', 'email', 'phone', 'card'],
    },
  },
  {
    role: 'date',
    type: 'date',
    required: true,
    label: { ru: 'Дата', kk: 'Күні', en: 'Date' },
    synonyms: {
      ru: ['дата заказа', 'дата покупки', 'дата', 'дата и время', 'дата оплаты', 'дата чека', 'создан', 'оформлен', 'время'],
      kk: ['тапсырыс күні', 'сатып алу күні', 'күні', 'күн', 'күні мен уақыты', 'төлем күні', 'уақыты'],
      en: ['order date', 'order_date', 'purchase date', 'date', 'created', 'created at', 'paid at', 'timestamp', 'datetime', 'day'],
    },
  },
  {
    role: 'amount',
    type: 'number',
    required: true,
    label: { ru: 'Сумма', kk: 'Сома', en: 'Amount' },
    synonyms: {
      ru: ['сумма заказа', 'сумма', 'сумма чека', 'итого', 'стоимость', 'выручка', 'оплачено', 'чек', 'оборот', 'к оплате'],
      kk: ['тапсырыс сомасы', 'сома', 'сомасы', 'барлығы', 'құны', 'түсім', 'төленді', 'чек'],
      en: ['amount', 'order total', 'total', 'revenue', 'sum', 'price', 'paid', 'sales', 'value', 'grand total'],
    },
  },
  {
    role: 'order_id',
    type: 'text',
    required: false,
    label: { ru: 'Номер заказа', kk: 'Тапсырыс нөмірі', en: 'Order number' },
    synonyms: {
      ru: ['номер заказа', '№ заказа', 'id заказа', 'заказ', 'номер чека', '№ чека', 'номер'],
      kk: ['тапсырыс нөмірі', 'тапсырыс коды', 'тапсырыс', 'чек нөмірі', 'нөмірі'],
      en: ['order number', 'order id', 'order_id', 'order', 'order no', 'receipt number', 'invoice', 'transaction id'],
    },
  },
];

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
    label: { ru: 'Как делить на группы', kk: 'Топтарға қалай бөлу керек', en: 'How to make groups' },
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
      ru: 'Полные повторы строки одного заказа',
      kk: 'Бір тапсырыстың толық қайталанған жолдары',
      en: 'Fully repeated rows of one order',
    },
    hint: {
      ru: 'Важно, только если выбран номер заказа.',
      kk: 'Тапсырыс нөмірі таңдалса ғана маңызды.',
      en: 'Matters only when an order number is chosen.',
    },
    options: [
      { value: 'count', label: { ru: 'учитывать', kk: 'есепке алу', en: 'count' } },
      { value: 'drop', label: { ru: 'не учитывать', kk: 'есепке алмау', en: 'leave out' } },
    ],
  },
];
