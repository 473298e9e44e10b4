import { defineModel } from '../../core/defineModel';
import { SEGMENT_WORDS } from '../../facts/segmentWords';
import { RFM_COLUMNS } from './columns';
import { ALL_SEGMENTS, LEAVING, runList } from './listRun';
import { AS_OF_PARAM, SCORING_PARAMS } from './params';
import { SEGMENTS } from './segments';
import { RFM_SETTINGS } from './settings';
import { RFM_WORDS } from './words';

const ALL = { ru: 'все сегменты', kk: 'барлық сегмент', en: 'all segments' };

/** A list to export: customer, segment, action (D-12). */
export const RFM_LIST_MODEL = defineModel({
  id: 'rfm_list',
  title: { ru: 'Кому писать', kk: 'Кімге жазу керек', en: 'Whom to write to' },
  question: {
    ru: 'Кому из покупателей что написать?',
    kk: 'Қай сатып алушыға не жазу керек?',
    en: 'Which customer should get which message?',
  },
  counted: RFM_WORDS.counted,
  inputTitle: RFM_WORDS.orders,
  sheetName: { ru: 'Кому писать', kk: 'Кімге жазу керек', en: 'Whom to write to' },
  columns: RFM_COLUMNS,
  params: [
    {
      id: 'segment',
      kind: 'choice',
      default: LEAVING,
      label: { ru: 'Сегмент', kk: 'Сегмент', en: 'Segment' },
      options: [
        {
          value: LEAVING,
          label: {
            ru: 'кто уходит: нельзя потерять, на грани ухода',
            kk: 'кетіп баратындар: жоғалтуға болмайтындар, кеткелі тұрғандар',
            en: 'who is leaving: cannot lose, at risk',
          },
        },
        { value: ALL_SEGMENTS, label: ALL },
        ...SEGMENTS.map((code) => ({ value: code, label: SEGMENT_WORDS[code] ?? ALL })),
      ],
    },
    AS_OF_PARAM,
    ...SCORING_PARAMS,
  ],
  settings: RFM_SETTINGS,
  takes: [],
  gives: [],
  run: runList,
});
