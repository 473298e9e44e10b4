import { defineModel } from '../../core/defineModel';
import { MAP_FACT } from '../../facts/experienceMap';
import { VISITS_FACT } from '../../facts/visits';
import { EXPERIENCE_FUNCTIONS } from './functions';

/** The experience map: what accepted visits say of each touchpoint (methods.md §6; B6). */
export const EXPERIENCE_MODEL = defineModel({
  id: 'experience',
  title: MAP_FACT.title,
  question: {
    ru: 'Где опыт клиента лучше и хуже целевого?',
    kk: 'Клиент тәжірибесі қай жерде нысанадан жақсы, қай жерде нашар?',
    en: 'Where is customers’ experience better and worse than the target?',
  },
  counted: {
    ru: '{n:int} {n:plural:визит|визита|визитов}',
    kk: '{n:int} визит',
    en: '{n:int} {n:plural:visit|visits}',
  },
  inputTitle: { ru: 'Визиты', kk: 'Визиттер', en: 'Visits' },
  sheetName: MAP_FACT.title,
  columns: [],
  params: [],
  takes: [VISITS_FACT.id],
  gives: [],
  functions: EXPERIENCE_FUNCTIONS,
  run: () => ({
    n: 0,
    rowsUsed: 0,
    leftOut: [],
    period: null,
    label: 'measured',
    findings: [],
    parts: [],
  }),
});
