import { defineFact } from '../core/defineFact';
import { SEGMENT_ACTIONS, SEGMENT_WORDS } from './segmentWords';

/** One RFM segment at a report's date. Revenue is orders less refunds; shares are fractions; `null` where a division by zero would stand. */
export interface RfmSegment {
  segment: string;
  customers: number;
  share: number;
  orders: number;
  revenue: number;
  revenue_share: number | null;
  mean_recency: number;
  mean_frequency: number;
  average_check: number | null;
  action: string;
}

/** RFM segments with their size, money and advised action (methods.md §1; D-12). */
export const RFM_SEGMENTS_FACT = defineFact<RfmSegment>({
  id: 'rfm_segments',
  version: 1,
  personal: false,
  label: 'measured',
  title: { ru: 'Сегменты', kk: 'Сегменттер', en: 'Segments' },
  key: ['segment'],
  columns: [
    {
      id: 'segment',
      type: 'choice',
      header: { ru: 'Сегмент', kk: 'Сегмент', en: 'Segment' },
      words: SEGMENT_WORDS,
    },
    {
      id: 'customers',
      type: 'count',
      header: { ru: 'Покупателей', kk: 'Сатып алушы саны', en: 'Customers' },
    },
    {
      id: 'share',
      type: 'share',
      header: { ru: 'Доля покупателей', kk: 'Сатып алушы үлесі', en: 'Customer share' },
    },
    {
      id: 'orders',
      type: 'count',
      header: { ru: 'Заказов', kk: 'Тапсырыс саны', en: 'Orders' },
    },
    {
      id: 'revenue',
      type: 'money',
      header: { ru: 'Выручка', kk: 'Түсім', en: 'Revenue' },
    },
    {
      id: 'revenue_share',
      type: 'share',
      header: { ru: 'Доля выручки', kk: 'Түсім үлесі', en: 'Revenue share' },
    },
    {
      id: 'mean_recency',
      type: 'days',
      header: { ru: 'Средняя давность, дней', kk: 'Соңғы сатып алу, орташа күн', en: 'Mean recency, days' },
    },
    {
      id: 'mean_frequency',
      type: 'number',
      header: { ru: 'Средняя частота', kk: 'Орташа жиілік', en: 'Mean frequency' },
    },
    {
      id: 'average_check',
      type: 'money',
      header: { ru: 'Средний чек', kk: 'Орташа чек', en: 'Average check' },
    },
    {
      id: 'action',
      type: 'choice',
      header: { ru: 'Что сделать', kk: 'Не істеу керек', en: 'Action' },
      words: SEGMENT_ACTIONS,
    },
  ],
});
