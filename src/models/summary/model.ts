import { defineModel } from '../../core/defineModel';
import { CASH_LINES_FACT } from '../../facts/cashLines';
import { CHANNELS_FACT } from '../../facts/channels';
import { GROWTH_POINTS_FACT } from '../../facts/growthPoints';
import { STAGE_EVIDENCE_FACT } from '../../facts/stageEvidence';
import { STAGE_MONEY_FACT } from '../../facts/stageMoney';
import { TASKS_FACT } from '../../facts/tasks';
import { runSummary } from './run';

/** The manager's summary on one page: the gap, what growth can give, who does what (interface.md, manager view). */
export const SUMMARY_MODEL = defineModel({
  id: 'summary',
  title: { ru: 'Сводка', kk: 'Жиынтық', en: 'Summary' },
  question: {
    ru: 'Чего не хватает, что это даст и кто что делает?',
    kk: 'Не жетпейді, ол не береді және кім не істейді?',
    en: 'What is missing, what is it worth and who does what?',
  },
  counted: {
    ru: '{n:int} {n:plural:точка роста|точки роста|точек роста}',
    kk: '{n:int} өсу нүктесі',
    en: '{n:int} {n:plural:growth point|growth points}',
  },
  inputTitle: { ru: 'Отчёты файла', kk: 'Файл есептері', en: 'Reports of the file' },
  sheetName: { ru: 'Сводка', kk: 'Жиынтық', en: 'Summary' },
  columns: [],
  params: [],
  takes: [
    ...[CASH_LINES_FACT.id, STAGE_MONEY_FACT.id, GROWTH_POINTS_FACT.id, CHANNELS_FACT.id, TASKS_FACT.id],
    STAGE_EVIDENCE_FACT.id,
  ],
  gives: [],
  page: { columns: [390, 110, 110, 110] },
  run: runSummary,
});
