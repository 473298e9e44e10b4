import type { FactNotes } from '../core/defineHelp';
import type { RfmSegment } from './rfmSegments';

/** What each column of the RFM segments means. */
export const RFM_SEGMENTS_NOTES: FactNotes<RfmSegment> = {
  segment: {
    ru: 'Группа покупателей с похожими давностью, частотой и деньгами.',
    kk: 'Соңғы сатып алуы, жиілігі және ақшасы ұқсас сатып алушылар тобы.',
    en: 'Customers alike in recency, frequency and money.',
  },
  customers: {
    ru: 'Сколько покупателей в сегменте на дату отчёта.',
    kk: 'Есеп күні сегменттегі сатып алушы саны.',
    en: 'How many customers are in the segment on the report date.',
  },
  share: {
    ru: 'Доля покупателей сегмента среди всех покупателей.',
    kk: 'Сегмент сатып алушыларының барлық сатып алушыдағы үлесі.',
    en: 'The segment’s customers out of all customers.',
  },
  orders: {
    ru: 'Сколько заказов сделали покупатели сегмента, без возвратов.',
    kk: 'Сегмент сатып алушылары жасаған тапсырыс саны, қайтарымсыз.',
    en: 'Orders made by the segment’s customers; refunds are not orders.',
  },
  revenue: {
    ru: 'Сумма заказов сегмента за вычетом возвратов.',
    kk: 'Сегмент тапсырыстарының сомасы, қайтарымдар шегерілген.',
    en: 'The segment’s orders less refunds.',
  },
  revenue_share: {
    ru: 'Доля выручки сегмента во всей выручке.',
    kk: 'Сегмент түсімінің жалпы түсімдегі үлесі.',
    en: 'The segment’s revenue out of all revenue.',
  },
  mean_recency: {
    ru: 'Сколько дней в среднем прошло от последнего заказа до даты отчёта.',
    kk: 'Соңғы тапсырыстан есеп күніне дейін орташа есеппен неше күн өткені.',
    en: 'Days from the last order to the report date, on average.',
  },
  mean_frequency: {
    ru: 'Сколько заказов в среднем у одного покупателя.',
    kk: 'Бір сатып алушыға орташа есеппен келетін тапсырыс саны.',
    en: 'Orders per customer, on average.',
  },
  average_check: {
    ru: 'Выручка сегмента, делённая на число его заказов.',
    kk: 'Сегмент түсімі оның тапсырыс санына бөлінген.',
    en: 'The segment’s revenue divided by its orders.',
  },
  action: {
    ru: 'Обычный совет для такого сегмента; это не расчёт.',
    kk: 'Мұндай сегментке берілетін әдеттегі кеңес; бұл есептеу емес.',
    en: 'The usual advice for such a segment; it is not computed.',
  },
};
