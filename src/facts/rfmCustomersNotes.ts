import type { FactNotes } from '../core/defineHelp';
import type { RfmCustomer } from './rfmCustomers';

/** What each column of the RFM customers with scores means. */
export const RFM_CUSTOMERS_NOTES: FactNotes<RfmCustomer> = {
  customer: { ru: 'Как на листе с заказами.', kk: 'Тапсырыстар парағындағыдай.', en: 'As in the orders.' },
  last_order: {
    ru: 'Дата последнего заказа; возвраты дату не меняют.',
    kk: 'Соңғы тапсырыс күні; қайтарым күнді өзгертпейді.',
    en: 'Date of the last order; refunds do not move it.',
  },
  recency: {
    ru: 'Сколько дней прошло от последнего заказа до даты отчёта.',
    kk: 'Соңғы тапсырыстан есеп күніне дейін неше күн өткені.',
    en: 'Days from the last order to the report date.',
  },
  frequency: {
    ru: 'Сколько заказов, без возвратов.',
    kk: 'Тапсырыс саны, қайтарымсыз.',
    en: 'How many orders; refunds are not orders.',
  },
  total: {
    ru: 'Сумма заказов за вычетом возвратов.',
    kk: 'Тапсырыстар сомасы, қайтарымдар шегерілген.',
    en: 'Orders less refunds.',
  },
  average_check: {
    ru: 'Сумма покупок, делённая на частоту.',
    kk: 'Сатып алу сомасы жиілікке бөлінген.',
    en: 'Total spent divided by frequency.',
  },
  r: {
    ru: 'Балл давности: чем он выше, тем меньше дней прошло от последнего заказа.',
    kk: 'Соңғы сатып алу балы: балл неғұрлым жоғары болса, соңғы тапсырыс соғұрлым жақында берілген.',
    en: 'Recency score: the higher, the more recent the purchase.',
  },
  f: {
    ru: 'Балл частоты: чем он выше, тем чаще покупки.',
    kk: 'Жиілік балы: балл неғұрлым жоғары болса, соғұрлым жиі сатып алады.',
    en: 'Frequency score: the higher, the more often they buy.',
  },
  m: {
    ru: 'Балл денег: по среднему чеку или по сумме покупок, как выбрано в настройках.',
    kk: 'Ақша балы: баптауда таңдалғанына қарай орташа чек немесе сатып алу сомасы бойынша.',
    en: 'Money score: by average check or by total spent, as chosen in the settings.',
  },
  score: {
    ru: 'Баллы R, F и M подряд.',
    kk: 'R, F және M балдары қатарынан.',
    en: 'The R, F and M scores side by side.',
  },
  segment: {
    ru: 'Группа по баллу R и среднему баллов F и M.',
    kk: 'R балы мен F және M балдарының орташасы бойынша топ.',
    en: 'The group by the R score and the mean of the F and M scores.',
  },
};
