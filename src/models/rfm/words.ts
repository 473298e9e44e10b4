import type { Localized } from '../../core/lang';

/** Words that all reports on RFM share. */
export const RFM_WORDS = {
  counted: {
    ru: '{n:int} {n:plural:покупатель|покупателя|покупателей}',
    kk: '{n:int} сатып алушы',
    en: '{n:int} {n:plural:customer|customers}',
  },
  orders: { ru: 'Заказы', kk: 'Тапсырыстар', en: 'Orders' },
} as const satisfies Readonly<Record<string, Localized>>;
