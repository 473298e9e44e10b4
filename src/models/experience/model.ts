import { defineModel } from '../../core/defineModel';
import { ANSWERS_FACT } from '../../facts/answers';
import { MAP_FACT } from '../../facts/experienceMap';
import { JOBS_FACT } from '../../facts/jobs';
import { JOURNEY_FACT } from '../../facts/journey';
import { LOCATIONS_FACT } from '../../facts/locations';
import { MAP_WEEKS_FACT } from '../../facts/mapWeeks';
import { PUBLISHED_MAP_FACT } from '../../facts/publishedMap';
import { PUBLISHED_VISITS_FACT } from '../../facts/publishedVisits';
import { TOUCHPOINTS_FACT } from '../../facts/touchpoints';
import { VISIT_PLAN_FACT } from '../../facts/visitPlan';
import { VISITS_FACT } from '../../facts/visits';
import { WAVES_FACT } from '../../facts/waves';
import { EXPERIENCE_FUNCTIONS } from './functions';
import { EXPERIENCE_PARAMS } from './params';
import { runExperience } from './run';

/** The experience map: what accepted visits say of each touchpoint (methods.md §6; B6). */
export const EXPERIENCE_MODEL = defineModel({
  id: 'experience',
  title: { ru: 'Карта опыта: выводы', kk: 'Тәжірибе картасы: тұжырымдар', en: 'Experience map: findings' },
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
  sheetName: { ru: 'Карта опыта – выводы', kk: 'Тәжірибе картасы – тұжырым', en: 'Experience map – findings' },
  columns: [],
  params: EXPERIENCE_PARAMS,
  takes: [
    VISITS_FACT.id,
    ANSWERS_FACT.id,
    TOUCHPOINTS_FACT.id,
    JOBS_FACT.id,
    LOCATIONS_FACT.id,
    WAVES_FACT.id,
    VISIT_PLAN_FACT.id,
    JOURNEY_FACT.id,
  ],
  gives: [MAP_FACT, MAP_WEEKS_FACT, PUBLISHED_MAP_FACT, PUBLISHED_VISITS_FACT],
  functions: EXPERIENCE_FUNCTIONS,
  run: runExperience,
});
