import { defineFact } from '../core/defineFact';
import type { Localized } from '../core/lang';
import { LEVEL_WORDS } from './levelWords';
import { PERIOD_WORDS } from './periodWords';
import { STAGE_WORDS } from './stageWords';

/** What bringing a stage to its level is worth, in profit of one period. */
export interface StageMoney {
  /** `all`: the five stages together, which is not the sum of their gains. */
  stage: string;
  /** The level the user calls "now", and the profit at it. */
  now: string;
  profit_now: number;
  /** Gains with all metrics of the stage at base, and at maximal; the rest and costs as now; never below 0. */
  low: number;
  high: number;
  period: string;
}

/** All stages together, as a code beside the five. */
export const ALL_STAGES = 'all';

const WORDS: Readonly<Record<string, Localized>> = {
  ...STAGE_WORDS,
  [ALL_STAGES]: { ru: 'все этапы вместе', kk: 'барлық кезең бірге', en: 'all stages together' },
};

/** Money of the stages: what growth points take their share of (methods.md §8; B7-12). */
export const STAGE_MONEY_FACT = defineFact<StageMoney>({
  id: 'stage_money',
  version: 1,
  personal: false,
  label: 'assumed',
  title: { ru: 'Деньги этапов', kk: 'Кезеңдердің ақшасы', en: 'Money of the stages' },
  key: ['stage'],
  columns: [
    { id: 'stage', type: 'choice', header: { ru: 'Этап', kk: 'Кезең', en: 'Stage' }, words: WORDS },
    { id: 'low', type: 'money', header: { ru: 'Если до базы', kk: 'Базалыққа жетсе', en: 'If it reached base' } },
    {
      id: 'high',
      type: 'money',
      header: { ru: 'Если до максимума', kk: 'Ең жоғарыға жетсе', en: 'If it reached the maximum' },
    },
    { id: 'profit_now', type: 'money', header: { ru: 'Прибыль сейчас', kk: 'Қазіргі пайда', en: 'Profit now' } },
    { id: 'now', type: 'choice', header: { ru: 'Сейчас', kk: 'Қазір', en: 'Now' }, words: LEVEL_WORDS },
    { id: 'period', type: 'choice', header: { ru: 'Период', kk: 'Уақыт аралығы', en: 'Period' }, words: PERIOD_WORDS },
  ],
});
