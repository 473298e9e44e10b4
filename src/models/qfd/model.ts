import { defineModel } from '../../core/defineModel';
import { FACTOR_IMPORTANCE_FACT } from '../../facts/factorImportance';
import { FACTORS_FACT } from '../../facts/factors';
import { JOURNEY_FACT } from '../../facts/journey';
import { QFD_MARKS_FACT } from '../../facts/qfdMarks';
import { QFD_RELATIONS_FACT } from '../../facts/qfdRelations';
import { STAGE_IMPORTANCE_FACT } from '../../facts/stageImportance';
import { TOUCHPOINT_IMPORTANCE_FACT } from '../../facts/touchpointImportance';
import {
  QFD_FACTORS_FUNCTION,
  QFD_STABILITY_FUNCTION,
  QFD_STAGES_FUNCTION,
  QFD_TOUCHPOINTS_FUNCTION,
} from './functions';
import { QFD_PARAMS } from './params';
import { runQfd } from './run';

/** QFD for the customer journey: from what customers choose by to the touchpoints that matter most (methods.md §4; B4). */
export const QFD_MODEL = defineModel({
  id: 'qfd',
  title: { ru: 'QFD', kk: 'QFD', en: 'QFD' },
  question: {
    ru: 'Какие точки контакта важнее всего для клиента?',
    kk: 'Клиентке қай жанасу нүктелері ең маңызды?',
    en: 'Which touchpoints matter most to customers?',
  },
  counted: {
    ru: '{n:int} {n:plural:точка контакта|точки контакта|точек контакта}',
    kk: '{n:int} жанасу нүктесі',
    en: '{n:int} {n:plural:touchpoint|touchpoints}',
  },
  inputTitle: { ru: 'Путь клиента', kk: 'Клиент жолы', en: 'Customer journey' },
  sheetName: { ru: 'QFD', kk: 'QFD', en: 'QFD' },
  columns: [],
  params: QFD_PARAMS,
  takes: [FACTORS_FACT.id, JOURNEY_FACT.id, QFD_MARKS_FACT.id],
  gives: [TOUCHPOINT_IMPORTANCE_FACT, FACTOR_IMPORTANCE_FACT, STAGE_IMPORTANCE_FACT, QFD_RELATIONS_FACT],
  functions: [QFD_TOUCHPOINTS_FUNCTION, QFD_FACTORS_FUNCTION, QFD_STAGES_FUNCTION, QFD_STABILITY_FUNCTION],
  run: runQfd,
});
