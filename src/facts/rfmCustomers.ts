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
      note: { ru: 'Как на листе с заказами.', kk: 'Тапсырыстар парағындағыдай.', en: 'As in the orders.' },
    },
    {
      id: 'last_order',
      type: 'date',
      header: { ru: 'Последний заказ', kk: 'Соңғы тапсырыс', en: 'Last order' },
      note: {
        ru: 'Дата последнего заказа; возвраты дату не меняют.',
        kk: 'Соңғы тапсырыс күні; қайтарым күнді өзгертпейді.',
        en: 'Date of the last order; refunds do not move it.',
      },
    },
    {
      id: 'recency',
      type: 'days',
      header: { ru: 'Давность, дней', kk: 'Соңғы сатып алу, күн бұрын', en: 'Recency, days' },
      note: {
        ru: 'Сколько дней прошло от последнего заказа до даты отчёта.',
        kk: 'Соңғы тапсырыстан есеп күніне дейін неше күн өткені.',
        en: 'Days from the last order to the report date.',
      },
    },
    {
      id: 'frequency',
      type: 'count',
      header: { ru: 'Частота', kk: 'Жиілік', en: 'Frequency' },
      note: {
        ru: 'Сколько заказов, без возвратов.',
        kk: 'Тапсырыс саны, қайтарымсыз.',
        en: 'How many orders; refunds are not orders.',
      },
    },
    {
      id: 'total',
      type: 'money',
      header: { ru: 'Сумма покупок', kk: 'Сатып алу сомасы', en: 'Total spent' },
      note: {
        ru: 'Сумма заказов за вычетом возвратов.',
        kk: 'Тапсырыстар сомасы, қайтарымдар шегерілген.',
        en: 'Orders less refunds.',
      },
    },
    {
      id: 'average_check',
      type: 'money',
      header: { ru: 'Средний чек', kk: 'Орташа чек', en: 'Average check' },
      note: {
        ru: 'Сумма покупок, делённая на частоту.',
        kk: 'Сатып алу сомасы жиілікке бөлінген.',
        en: 'Total spent divided by frequency.',
      },
    },
    {
      id: 'r',
      type: 'score',
      header: { ru: 'R', kk: 'R', en: 'R' },
      note: {
        ru: 'Балл давности: чем он выше, тем меньше дней прошло от последнего заказа.',
        kk: 'Соңғы сатып алу балы: балл неғұрлым жоғары болса, соңғы тапсырыс соғұрлым жақында берілген.',
        en: 'Recency score: the higher, the more recent the purchase.',
      },
    },
    {
      id: 'f',
      type: 'score',
      header: { ru: 'F', kk: 'F', en: 'F' },
      note: {
        ru: 'Балл частоты: чем он выше, тем чаще покупки.',
        kk: 'Жиілік балы: балл неғұрлым жоғары болса, соғұрлым жиі сатып алады.',
        en: 'Frequency score: the higher, the more often they buy.',
      },
    },
    {
      id: 'm',
      type: 'score',
      header: { ru: 'M', kk: 'M', en: 'M' },
      note: {
        ru: 'Балл денег: по среднему чеку или по сумме покупок, как выбрано в настройках.',
        kk: 'Ақша балы: баптауда таңдалғанына қарай орташа чек немесе сатып алу сомасы бойынша.',
        en: 'Money score: by average check or by total spent, as chosen in the settings.',
      },
    },
    {
      id: 'score',
      type: 'text',
      header: { ru: 'Код RFM', kk: 'RFM коды', en: 'RFM score' },
      note: {
        ru: 'Баллы R, F и M подряд.',
        kk: 'R, F және M балдары қатарынан.',
        en: 'The R, F and M scores side by side.',
      },
    },
    {
      id: 'segment',
      type: 'choice',
      header: { ru: 'Сегмент', kk: 'Сегмент', en: 'Segment' },
      note: {
        ru: 'Группа по баллу R и среднему баллов F и M.',
        kk: 'R балы мен F және M балдарының орташасы бойынша топ.',
        en: 'The group by the R score and the mean of the F and M scores.',
      },
      words: SEGMENT_WORDS,
    },
  ],
});
