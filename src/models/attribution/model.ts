import { defineModel } from '../../core/defineModel';
import { ATTRIBUTION_FACT } from '../../facts/attribution';
import { CHANNEL_FLOWS_FACT } from '../../facts/channelFlows';
import { JOURNEY_FACT } from '../../facts/journey';
import { STAGE_EVIDENCE_FACT } from '../../facts/stageEvidence';
import { ATTRIBUTION_COLUMNS } from './columns';
import { ATTRIBUTION_FUNCTIONS } from './functions';
import { ATTRIBUTION_PARAMS } from './params';
import { runAttribution } from './run';

/** Associated conversions: which channels lead to conversions, not only close them (methods.md §7.5; B7-09). */
export const ATTRIBUTION_MODEL = defineModel({
  id: 'attribution',
  title: ATTRIBUTION_FACT.title,
  question: {
    ru: 'Какие каналы приводят к покупке, даже если они не последние?',
    kk: 'Соңғы болмаса да, сатып алуға қай арналар жеткізеді?',
    en: 'Which channels lead to a purchase, even where they are not the last?',
  },
  counted: {
    ru: '{n:int} {n:plural:конверсия|конверсии|конверсий}',
    kk: '{n:int} конверсия',
    en: '{n:int} {n:plural:conversion|conversions}',
  },
  inputTitle: { ru: 'Цепочки касаний', kk: 'Жанасу тізбектері', en: 'Paths' },
  sheetName: ATTRIBUTION_FACT.title,
  columns: ATTRIBUTION_COLUMNS,
  params: ATTRIBUTION_PARAMS,
  keepsParams: true,
  keeps: [STAGE_EVIDENCE_FACT.id, CHANNEL_FLOWS_FACT.id],
  takes: [JOURNEY_FACT.id],
  gives: [ATTRIBUTION_FACT],
  functions: ATTRIBUTION_FUNCTIONS,
  run: runAttribution,
});
