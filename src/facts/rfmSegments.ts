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
      note: {
        ru: 'Группа покупателей с похожими давностью, частотой и деньгами.',
        kk: 'Соңғы сатып алуы, жиілігі және ақшасы ұқсас сатып алушылар тобы.',
        en: 'Customers alike in recency, frequency and money.',
      },
      words: SEGMENT_WORDS,
    },
    {
      id: 'customers',
      type: 'count',
      header: { ru: 'Покупателей', kk: 'Сатып алушы саны', en: 'Customers' },
      note: {
        ru: 'Сколько покупателей в сегменте на дату отчёта.',
        kk: 'Есеп күні сегменттегі сатып алушы саны.',
        en: 'How many customers are in the segment on the report date.',
      },
    },
    {
      id: 'share',
      type: 'share',
      header: { ru: 'Доля покупателей', kk: 'Сатып алушы үлесі', en: 'Customer share' },
      note: {
        ru: 'Доля покупателей сегмента среди всех покупателей.',
        kk: 'Сегмент сатып алушыларының барлық сатып алушыдағы үлесі.',
        en: 'The segment’s customers out of all customers.',
      },
    },
    {
      id: 'orders',
      type: 'count',
      header: { ru: 'Заказов', kk: 'Тапсырыс саны', en: 'Orders' },
      note: {
        ru: 'Сколько заказов сделали покупатели сегмента, без возвратов.',
        kk: 'Сегмент сатып алушылары жасаған тапсырыс саны, қайтарымсыз.',
        en: 'Orders made by the segment’s customers; refunds are not orders.',
      },
    },
    {
      id: 'revenue',
      type: 'money',
      header: { ru: 'Выручка', kk: 'Түсім', en: 'Revenue' },
      note: {
        ru: 'Сумма заказов сегмента за вычетом возвратов.',
        kk: 'Сегмент тапсырыстарының сомасы, қайтарымдар шегерілген.',
        en: 'The segment’s orders less refunds.',
      },
    },
    {
      id: 'revenue_share',
      type: 'share',
      header: { ru: 'Доля выручки', kk: 'Түсім үлесі', en: 'Revenue share' },
      note: {
        ru: 'Доля выручки сегмента во всей выручке.',
        kk: 'Сегмент түсімінің жалпы түсімдегі үлесі.',
        en: 'The segment’s revenue out of all revenue.',
      },
    },
    {
      id: 'mean_recency',
      type: 'days',
      header: { ru: 'Средняя давность, дн.', kk: 'Соңғы сатып алу, орташа күн', en: 'Mean recency, days' },
      note: {
        ru: 'Сколько дней в среднем прошло от последнего заказа до даты отчёта.',
        kk: 'Соңғы тапсырыстан есеп күніне дейін орташа есеппен неше күн өткені.',
        en: 'Days from the last order to the report date, on average.',
      },
    },
    {
      id: 'mean_frequency',
      type: 'number',
      header: { ru: 'Средняя частота', kk: 'Орташа жиілік', en: 'Mean frequency' },
      note: {
        ru: 'Сколько заказов в среднем у одного покупателя.',
        kk: 'Бір сатып алушыға орташа есеппен келетін тапсырыс саны.',
        en: 'Orders per customer, on average.',
      },
    },
    {
      id: 'average_check',
      type: 'money',
      header: { ru: 'Средний чек', kk: 'Орташа чек', en: 'Average check' },
      note: {
        ru: 'Выручка сегмента, делённая на число его заказов.',
        kk: 'Сегмент түсімі оның тапсырыс санына бөлінген.',
        en: 'The segment’s revenue divided by its orders.',
      },
    },
    {
      id: 'action',
      type: 'choice',
      header: { ru: 'Что сделать', kk: 'Не істеу керек', en: 'Action' },
      note: {
        ru: 'Обычный совет для такого сегмента; это не расчёт.',
        kk: 'Мұндай сегментке берілетін әдеттегі кеңес; бұл есептеу емес.',
        en: 'The usual advice for such a segment; it is not computed.',
      },
      words: SEGMENT_ACTIONS,
    },
  ],
});
