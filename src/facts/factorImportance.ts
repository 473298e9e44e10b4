import { defineFact } from '../core/defineFact';
import { CLASS_HEADER, CLASS_WORDS } from './classWords';

/** How much a choice factor weighs over all touchpoints. Shares are fractions. */
export interface FactorImportance {
  code: string;
  name: string;
  /** 1…5, as typed or as the survey's mean. */
  importance: number;
  score: number;
  share: number;
  deviation: number;
  class: string;
  /** Names of the touchpoints where it shows most. */
  carried_by: string;
}

/** Factors by the points they bring (methods.md §4; B4-08, B4-09). */
export const FACTOR_IMPORTANCE_FACT = defineFact<FactorImportance>({
  id: 'factor_importance',
  version: 1,
  personal: false,
  label: 'judged',
  title: { ru: 'Важность факторов', kk: 'Факторлардың маңыздылығы', en: 'Importance of factors' },
  key: ['code'],
  columns: [
    { id: 'name', type: 'text', header: { ru: 'Фактор выбора', kk: 'Таңдау факторы', en: 'Choice factor' } },
    { id: 'class', type: 'choice', header: CLASS_HEADER, words: CLASS_WORDS },
    { id: 'importance', type: 'number', header: { ru: 'Важность, 1–5', kk: 'Маңыздылық, 1–5', en: 'Importance, 1–5' } },
    { id: 'share', type: 'share', header: { ru: 'Доля', kk: 'Үлес', en: 'Share' } },
    { id: 'deviation', type: 'number', header: { ru: 'Отклонение', kk: 'Ауытқу', en: 'Deviation' } },
    { id: 'score', type: 'number', header: { ru: 'Баллы', kk: 'Ұпай', en: 'Points' } },
    {
      id: 'carried_by',
      type: 'text',
      header: { ru: 'Где виден больше всего', kk: 'Ең айқын көрінетін жері', en: 'Shows most at' },
    },
    { id: 'code', type: 'text', header: { ru: 'Код', kk: 'Код', en: 'Code' } },
  ],
});
