import type { InputColumn } from '../../core/defineModel';
import { ORDER_COLUMNS } from '../../data/orderColumns';

/** Columns of orders, and the market segment by which cut points may differ (methods.md §1). */
export const RFM_COLUMNS: readonly InputColumn[] = [
  ...ORDER_COLUMNS,
  {
    role: 'market',
    type: 'text',
    required: false,
    label: { ru: 'Тип покупателя', kk: 'Сатып алушы түрі', en: 'Customer type' },
    synonyms: {
      ru: 'сегмент рынка, рынок, тип клиента, тип покупателя, категория клиента',
      kk: 'нарық сегменті, нарық, клиент түрі, сатып алушы түрі',
      en: 'market segment, market, customer type, client type, customer group',
    },
  },
];
