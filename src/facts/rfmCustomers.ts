import { defineFact } from '../core/defineFact';
import { SEGMENT_WORDS } from './segmentWords';

/** One customer with scores. `last_order` is a civil day; `total` is orders less refunds; `average_check` = total / frequency. */
export interface RfmCustomer {
  customer: string;
  last_order: number;
  recency: number;
  frequency: number;
  total: number;
  average_check: number;
  r: number;
  f: number;
  m: number;
  score: string;
  segment: string;
}

/** Customers with recency, frequency, money, their scores and the segment (methods.md §1; D-09…D-12). */
export const RFM_CUSTOMERS_FACT = defineFact<RfmCustomer>({
  id: 'rfm_customers',
  version: 1,
  personal: true,
  label: 'measured',
  title: { ru: 'Покупатели', kk: 'Сатып алушылар', en: 'Customers' },
  key: ['customer'],
  columns: [
    {
      id: 'customer',
      type: 'text',
      header: { ru: 'Покупатель', kk: 'Сатып алушы', en: 'Customer' },
    },
    {
      id: 'last_order',
      type: 'date',
      header: { ru: 'Последний заказ', kk: 'Соңғы тапсырыс', en: 'Last order' },
    },
    {
      id: 'recency',
      type: 'days',
      header: { ru: 'Давность, дней', kk: 'Соңғы сатып алу, күн бұрын', en: 'Recency, days' },
    },
    {
      id: 'frequency',
      type: 'count',
      header: { ru: 'Частота', kk: 'Жиілік', en: 'Frequency' },
    },
    {
      id: 'total',
      type: 'money',
      header: { ru: 'Сумма покупок', kk: 'Сатып алу сомасы', en: 'Total spent' },
    },
    {
      id: 'average_check',
      type: 'money',
      header: { ru: 'Средний чек', kk: 'Орташа чек', en: 'Average check' },
    },
    {
      id: 'r',
      type: 'score',
      header: { ru: 'R', kk: 'R', en: 'R' },
    },
    {
      id: 'f',
      type: 'score',
      header: { ru: 'F', kk: 'F', en: 'F' },
    },
    {
      id: 'm',
      type: 'score',
      header: { ru: 'M', kk: 'M', en: 'M' },
    },
    {
      id: 'score',
      type: 'text',
      header: { ru: 'Код RFM', kk: 'RFM коды', en: 'RFM score' },
    },
    {
      id: 'segment',
      type: 'choice',
      header: { ru: 'Сегмент', kk: 'Сегмент', en: 'Segment' },
      words: SEGMENT_WORDS,
    },
  ],
});
