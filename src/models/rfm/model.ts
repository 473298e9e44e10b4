import { defineModel } from '../../core/defineModel';
import { RFM_CUSTOMERS_FACT } from '../../facts/rfmCustomers';
import { RFM_SEGMENTS_FACT } from '../../facts/rfmSegments';
import { ORDER_COLUMNS } from './columns';
import { RFM_PARAMS } from './params';
import { runRfm } from './run';

/** RFM: who buys, who is leaving and whom to write to (methods.md §1; D-09…D-13, B2-02). */
export const RFM_MODEL = defineModel({
  id: 'rfm',
  title: { ru: 'RFM', kk: 'RFM', en: 'RFM' },
  question: {
    ru: 'Кто покупает, кто уходит и кому писать?',
    kk: 'Кім сатып алады, кім кетіп барады және кімге жазу керек?',
    en: 'Who buys, who is leaving and whom to write to?',
  },
  counted: {
    ru: '{n:int} {n:plural:покупатель|покупателя|покупателей}',
    kk: '{n:int} сатып алушы',
    en: '{n:int} {n:plural:customer|customers}',
  },
  inputTitle: { ru: 'Заказы', kk: 'Тапсырыстар', en: 'Orders' },
  sheetName: { ru: 'RFM', kk: 'RFM', en: 'RFM' },
  columns: ORDER_COLUMNS,
  params: RFM_PARAMS,
  takes: [],
  gives: [RFM_SEGMENTS_FACT, RFM_CUSTOMERS_FACT],
  run: runRfm,
});
