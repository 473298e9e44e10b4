import { defineFact } from '../core/defineFact';
import { CLASS_HEADER, CLASS_WORDS } from './classWords';
import { STAGE_WORDS } from './stageWords';

/** How much a stage of the journey matters. Sum and mean both, since the sum favours stages with many touchpoints (B4-15). */
export interface StageImportance {
  stage: string;
  touchpoints: number;
  sum: number;
  mean: number;
  /** Of the sums. */
  share: number;
  /** Of the means. */
  deviation: number;
  class: string;
  /** Names of its touchpoints with the most points. */
  carried_by: string;
}

/** Stages by the points of their touchpoints (methods.md §4; B4-09, B4-11, B4-15). */
export const STAGE_IMPORTANCE_FACT = defineFact<StageImportance>({
  id: 'stage_importance',
  version: 1,
  personal: false,
  label: 'judged',
  title: { ru: 'Важность этапов', kk: 'Кезеңдердің маңыздылығы', en: 'Importance of stages' },
  key: ['stage'],
  columns: [
    { id: 'stage', type: 'choice', header: { ru: 'Этап', kk: 'Кезең', en: 'Stage' }, words: STAGE_WORDS },
    { id: 'touchpoints', type: 'count', header: { ru: 'Точек контакта', kk: 'Жанасу нүктесі', en: 'Touchpoints' } },
    { id: 'sum', type: 'number', header: { ru: 'Сумма баллов', kk: 'Ұпай қосындысы', en: 'Sum of points' } },
    { id: 'mean', type: 'number', header: { ru: 'Баллов в среднем', kk: 'Орташа ұпай', en: 'Mean points' } },
    { id: 'share', type: 'share', header: { ru: 'Доля', kk: 'Үлес', en: 'Share' } },
    { id: 'deviation', type: 'number', header: { ru: 'Отклонение', kk: 'Ауытқу', en: 'Deviation' } },
    { id: 'class', type: 'choice', header: CLASS_HEADER, words: CLASS_WORDS },
    {
      id: 'carried_by',
      type: 'text',
      header: { ru: 'Главная точка контакта', kk: 'Негізгі жанасу нүктесі', en: 'Main touchpoint' },
    },
  ],
});
