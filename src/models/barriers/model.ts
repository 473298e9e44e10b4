import { defineModel } from '../../core/defineModel';
import { BARRIER_LOSSES_FACT } from '../../facts/barrierLosses';
import { REFUSAL_RESULTS_FACT } from '../../facts/refusalResults';
import { STAGE_EVIDENCE_FACT } from '../../facts/stageEvidence';
import { BARRIERS_FUNCTION } from './functions';
import { BARRIER_PARAMS } from './params';
import { runBarriers } from './run';

/** Refusals and barriers: what keeps people from buying, at which stage, at what loss (methods.md §7.4; B7-08). */
export const BARRIERS_MODEL = defineModel({
  id: 'barriers',
  title: { ru: 'Отказы и барьеры', kk: 'Бас тарту мен кедергілер', en: 'Refusals and barriers' },
  question: {
    ru: 'Что мешает купить, на каком этапе и сколько денег на этом теряется?',
    kk: 'Сатып алуға не бөгет болады, қай кезеңде және одан қанша ақша жоғалады?',
    en: 'What keeps people from buying, at which stage, and how much money is lost by it?',
  },
  counted: {
    ru: '{n:int} {n:plural:отказ|отказа|отказов}',
    kk: '{n:int} бас тарту',
    en: '{n:int} {n:plural:refusal|refusals}',
  },
  inputTitle: {
    ru: 'Ответы анкеты и отказы из CRM',
    kk: 'Сауалнама жауаптары және CRM-дегі бас тартулар',
    en: 'Answers of the form and refusals of the CRM',
  },
  sheetName: { ru: 'Отказы и барьеры', kk: 'Бас тарту мен кедергілер', en: 'Refusals and barriers' },
  columns: [],
  params: BARRIER_PARAMS,
  keeps: [STAGE_EVIDENCE_FACT.id],
  takes: [REFUSAL_RESULTS_FACT.id],
  gives: [BARRIER_LOSSES_FACT],
  functions: [BARRIERS_FUNCTION],
  run: runBarriers,
});
