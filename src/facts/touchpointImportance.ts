import { defineFact } from '../core/defineFact';
import { CLASS_HEADER, CLASS_WORDS } from './classWords';
import { STAGE_WORDS } from './stageWords';

/** How much a touchpoint matters by QFD. Shares are fractions. */
export interface TouchpointImportance {
  code: string;
  stage: string;
  name: string;
  score: number;
  share: number;
  /** From the mean of all touchpoints, in population standard deviations. */
  deviation: number;
  class: string;
  /** Name of the factor that brings most of the points. */
  carried_by: string;
  /** Share of single changes under which the class is kept; `null` where no change is possible. */
  kept: number | null;
  rank: number;
  /** Rank on the other scale. */
  other_rank: number;
}

/** Importance of touchpoints: suggests touchpoints for visits and weighs them (methods.md §4; B4-08…B4-11). */
export const TOUCHPOINT_IMPORTANCE_FACT = defineFact<TouchpointImportance>({
  id: 'touchpoint_importance',
  version: 1,
  personal: false,
  label: 'judged',
  title: { ru: 'Важность точек контакта', kk: 'Жанасу нүктелерінің маңыздылығы', en: 'Importance of touchpoints' },
  key: ['code'],
  columns: [
    { id: 'name', type: 'text', header: { ru: 'Точка контакта', kk: 'Жанасу нүктесі', en: 'Touchpoint' } },
    { id: 'stage', type: 'choice', header: { ru: 'Этап', kk: 'Кезең', en: 'Stage' }, words: STAGE_WORDS },
    { id: 'class', type: 'choice', header: CLASS_HEADER, words: CLASS_WORDS },
    { id: 'share', type: 'share', header: { ru: 'Доля', kk: 'Үлес', en: 'Share' } },
    { id: 'deviation', type: 'number', header: { ru: 'Отклонение', kk: 'Ауытқу', en: 'Deviation' } },
    { id: 'score', type: 'number', header: { ru: 'Баллы', kk: 'Ұпай', en: 'Points' } },
    { id: 'carried_by', type: 'text', header: { ru: 'Главный фактор', kk: 'Негізгі фактор', en: 'Main factor' } },
    { id: 'kept', type: 'share', header: { ru: 'Устойчивость', kk: 'Орнықтылық', en: 'Stability' } },
    { id: 'rank', type: 'count', header: { ru: 'Место', kk: 'Орын', en: 'Rank' } },
    {
      id: 'other_rank',
      type: 'count',
      header: { ru: 'Место на другой шкале', kk: 'Басқа шкаладағы орын', en: 'Rank on the other scale' },
    },
    { id: 'code', type: 'text', header: { ru: 'Код', kk: 'Код', en: 'Code' } },
  ],
});
