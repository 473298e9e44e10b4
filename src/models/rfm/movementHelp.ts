import type { ColumnNotes, ModelHelp } from '../../core/defineHelp';
import { RFM_CUSTOMERS_NOTES } from '../../facts/rfmCustomersNotes';
import { RFM_SEGMENTS_NOTES } from '../../facts/rfmSegmentsNotes';
import { RFM_PARAM_HELP } from './paramHelp';
import { RFM_SAMPLE } from './sample';

const CHANGE_NOTES: ColumnNotes = {
  before: {
    ru: 'Сегмент на первую дату.',
    kk: 'Бірінші күнгі сегмент.',
    en: 'The segment at the first date.',
  },
  segment: {
    ru: 'Сегмент на вторую дату.',
    kk: 'Екінші күнгі сегмент.',
    en: 'The segment at the second date.',
  },
  change: {
    ru: 'Лучше или хуже стал сегмент: сегменты стоят от лучшего к худшему.',
    kk: 'Сегмент жақсарды ма, нашарлады ма: сегменттер үздігінен нашарына қарай тұр.',
    en: 'Whether the segment became better or worse: segments stand from best to worst.',
  },
  action: RFM_SEGMENTS_NOTES.action,
};

/** What people read of movement before they use it. */
export const RFM_MOVEMENT_HELP: ModelHelp = {
  model: 'rfm_movement',
  about: [
    {
      ru: 'Отчёт делит покупателей на сегменты дважды: по заказам до первой даты и по заказам до второй. Видно, сколько покупателей перешли из сегмента в сегмент и кто они.',
      kk: 'Есеп сатып алушыларды екі рет сегменттейді: бірінші күнге дейінгі және екінші күнге дейінгі тапсырыстар бойынша. Неше сатып алушы қай сегменттен қайсысына ауысқаны және олардың кім екені көрінеді.',
      en: 'The report puts customers into segments twice: by the orders up to the first date and by those up to the second. It shows how many went from which segment to which, and who they are.',
    },
    {
      ru: 'Границы групп при равных группах и по среднему считаются на каждую дату заново. Чтобы сравнивать с одной и той же меркой, выберите деление по своим границам.',
      kk: 'Тең топтарда және орташа бойынша бөлуде топ шектері әр күнге қайта есептеледі. Бірдей өлшеммен салыстыру үшін өз шектеріңіз бойынша бөлуді таңдаңыз.',
      en: 'With equal groups and with the mean, cut points are worked out anew at each date. To compare by one yardstick, split by your own cut points.',
    },
  ],
  functions: {
    RFM_MOVEMENT: {
      text: {
        ru: 'Сколько покупателей перешли из сегмента в сегмент между двумя датами; границы групп посчитаны на каждую дату.',
        kk: 'Екі күн арасында неше сатып алушы қай сегменттен қайсысына ауысты; топ шектері әр күнге есептелген.',
        en: 'How many customers went from which segment to which between two dates; cut points are worked out at each date.',
      },
      result: {
        ru: 'Строки — сегмент на первую дату и «ещё не покупали», столбцы — сегмент на вторую дату, в ячейках — число покупателей.',
        kk: 'Жолдар — бірінші күнгі сегмент және «әлі сатып алмаған», бағандар — екінші күнгі сегмент, ұяшықтарда — сатып алушы саны.',
        en: 'Rows: the segment at the first date, and “not yet”; columns: the segment at the second date; in the cells: customers.',
      },
      params: RFM_PARAM_HELP,
    },
  },
  tables: {
    rfm_flows: {
      ...CHANGE_NOTES,
      customers: {
        ru: 'Сколько покупателей перешло из одного сегмента в другой.',
        kk: 'Осылай ауысқан сатып алушы саны.',
        en: 'How many customers moved this way.',
      },
      share_of_before: {
        ru: 'Их доля среди всех, кто был в прежнем сегменте на первую дату.',
        kk: 'Бірінші күнгі сегментіндегі барлық сатып алушының ішіндегі үлесі.',
        en: 'Their share of all who were in the segment before at the first date.',
      },
    },
    rfm_movers: {
      ...CHANGE_NOTES,
      customer: RFM_CUSTOMERS_NOTES.customer,
      last_order: RFM_CUSTOMERS_NOTES.last_order,
      total: RFM_CUSTOMERS_NOTES.total,
    },
  },
  sample: RFM_SAMPLE,
};
