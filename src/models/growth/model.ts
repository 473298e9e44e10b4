import { defineModel } from '../../core/defineModel';
import { MAP_FACT } from '../../facts/experienceMap';
import { GROWTH_POINTS_FACT } from '../../facts/growthPoints';
import { STAGE_EVIDENCE_FACT } from '../../facts/stageEvidence';
import { STAGE_MONEY_FACT } from '../../facts/stageMoney';
import { TOUCHPOINT_IMPORTANCE_FACT } from '../../facts/touchpointImportance';
import { runGrowth } from './run';

/** Growth points: what the gap of each touchpoint is worth if its stage reached its level (methods.md §8; A-08, B7-12, C-12). */
export const GROWTH_MODEL = defineModel({
  id: 'growth',
  title: { ru: 'Точки роста', kk: 'Өсу нүктелері', en: 'Growth points' },
  question: {
    ru: 'Какую точку контакта исправить первой и сколько это может дать?',
    kk: 'Қай жанасу нүктесін бірінші түзету керек және ол қанша бере алады?',
    en: 'Which touchpoint should be mended first, and what may it bring?',
  },
  counted: {
    ru: '{n:int} {n:plural:точка контакта|точки контакта|точек контакта}',
    kk: '{n:int} жанасу нүктесі',
    en: '{n:int} {n:plural:touchpoint|touchpoints}',
  },
  inputTitle: { ru: 'Точки контакта', kk: 'Жанасу нүктелері', en: 'Touchpoints' },
  sheetName: { ru: 'Точки роста', kk: 'Өсу нүктелері', en: 'Growth points' },
  columns: [],
  params: [],
  takes: [TOUCHPOINT_IMPORTANCE_FACT.id, MAP_FACT.id, STAGE_MONEY_FACT.id, STAGE_EVIDENCE_FACT.id],
  gives: [GROWTH_POINTS_FACT],
  run: runGrowth,
});
