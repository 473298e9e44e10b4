import { defineModel } from '../../core/defineModel';
import { RFM_CUSTOMERS_FACT } from '../../facts/rfmCustomers';
import { RFM_SEGMENTS_FACT } from '../../facts/rfmSegments';
import { RFM_COLUMNS } from './columns';
import { RFM_FUNCTION, RFM_MATRIX_FUNCTION, RFM_SEGMENTS_FUNCTION } from './functions';
import { AS_OF_PARAM, SCORING_PARAMS } from './params';
import { runRfm } from './run';
import { RFM_SETTINGS } from './settings';
import { RFM_WORDS } from './words';

/** RFM: who buys, who is leaving and whom to write to (methods.md §1; D-09…D-13, B2-02). */
export const RFM_MODEL = defineModel({
  id: 'rfm',
  title: { ru: 'RFM', kk: 'RFM', en: 'RFM' },
  question: {
    ru: 'Кто покупает, кто уходит и кому писать?',
    kk: 'Кім сатып алады, кім кетіп барады және кімге жазу керек?',
    en: 'Who buys, who is leaving and whom to write to?',
  },
  counted: RFM_WORDS.counted,
  inputTitle: RFM_WORDS.orders,
  sheetName: { ru: 'RFM', kk: 'RFM', en: 'RFM' },
  columns: RFM_COLUMNS,
  params: [AS_OF_PARAM, ...SCORING_PARAMS],
  settings: RFM_SETTINGS,
  takes: [],
  gives: [RFM_SEGMENTS_FACT, RFM_CUSTOMERS_FACT],
  functions: [RFM_FUNCTION, RFM_SEGMENTS_FUNCTION, RFM_MATRIX_FUNCTION],
  run: runRfm,
});
