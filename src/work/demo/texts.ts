import type { Localized } from '../../core/lang';

/** Words of the demo shop's sheet. */
export const DEMO = {
  sheet: { ru: 'Заказы (демо)', kk: 'Тапсырыстар (демо)', en: 'Orders (demo)' },
  date: { ru: 'Дата', kk: 'Күні', en: 'Date' },
  customer: { ru: 'Покупатель', kk: 'Сатып алушы', en: 'Customer' },
  order: { ru: 'Номер заказа', kk: 'Тапсырыс нөмірі', en: 'Order number' },
  item: { ru: 'Товар', kk: 'Тауар', en: 'Item' },
  amount: { ru: 'Сумма', kk: 'Сома', en: 'Amount' },
  customerName: { ru: 'Покупатель {number}', kk: 'Сатып алушы {number}', en: 'Customer {number}' },
} as const satisfies Readonly<Record<string, Localized>>;

/** What the demo shop sells, in the order of ITEM_PRICES. */
export const DEMO_ITEMS: readonly Localized[] = [
  { ru: 'кофе в зёрнах, 250\u00a0г', kk: 'дәнді кофе, 250\u00a0г', en: 'coffee beans, 250\u00a0g' },
  { ru: 'кофе в зёрнах, 500\u00a0г', kk: 'дәнді кофе, 500\u00a0г', en: 'coffee beans, 500\u00a0g' },
  { ru: 'набор чая', kk: 'шай жинағы', en: 'tea sampler' },
  { ru: 'френч-пресс', kk: 'френч-пресс', en: 'French press' },
  { ru: 'кофемолка', kk: 'кофе тартқыш', en: 'coffee grinder' },
];
