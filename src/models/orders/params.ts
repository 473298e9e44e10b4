import type { Param } from '../../core/defineModel';
import { CANCELLED_PARAM, CURRENCIES_PARAM, REPEATS_PARAM } from '../../data/orderParams';

/** Settings of the orders check; those shared with RFM mean the same there. */
export const ORDERS_PARAMS: readonly Param[] = [
  {
    id: 'as_of',
    kind: 'day',
    default: null,
    label: { ru: 'Дата отчёта', kk: 'Есеп күні', en: 'Report date' },
    hint: {
      ru: 'Пусто — сегодня. Заказы позже этой даты не учитываются.',
      kk: 'Бос болса — бүгін. Одан кейінгі тапсырыстар ескерілмейді.',
      en: 'Empty: today. Orders after this date are left out.',
    },
  },
  CANCELLED_PARAM,
  CURRENCIES_PARAM,
  REPEATS_PARAM,
];
