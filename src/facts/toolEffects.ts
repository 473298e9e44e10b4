import { defineFact } from '../core/defineFact';
import { METRIC_WORDS } from './metricWords';
import { STAGE_WORDS } from './stageWords';
import { SWITCH_VERDICTS } from './switchWords';

/** What a tool does to a series of numbers: the difference between periods with it and without it, the trend taken out. */
export interface ToolEffect {
  tool: string;
  /** Header of the series. */
  series: string;
  /** The metric of the profit formula the series stands for, by code; blank where the user named none. */
  metric: string;
  /** Stage of the metric; blank without one. */
  stage: string;
  /** Per period, in the series' own unit; blank where it cannot be told. */
  effect: number | null;
  /** Interval of 1 − α. */
  low: number | null;
  high: number | null;
  /** Effect of the mean without the tool; blank where that is not above 0. */
  relative: number | null;
  /** Of this test alone, by circular shifts or by permuting the blocks of a drawn calendar. */
  p: number | null;
  /** Among all tests of the report (Holm). */
  p_adjusted: number | null;
  verdict: string;
  periods_on: number;
  periods_off: number;
  mean_on: number | null;
  mean_off: number | null;
}

/** Effects of tools by series (methods.md §7.3; B7-07). */
export const TOOL_EFFECTS_FACT = defineFact<ToolEffect>({
  id: 'tool_effects',
  version: 1,
  personal: false,
  label: 'measured',
  title: { ru: 'Влияние инструментов', kk: 'Құралдардың әсері', en: 'Effects of tools' },
  key: ['tool', 'series'],
  columns: [
    { id: 'tool', type: 'text', header: { ru: 'Инструмент', kk: 'Құрал', en: 'Tool' } },
    { id: 'series', type: 'text', header: { ru: 'Показатель в данных', kk: 'Деректегі көрсеткіш', en: 'Series' } },
    {
      id: 'verdict',
      type: 'choice',
      header: { ru: 'Заключение', kk: 'Тұжырым', en: 'Verdict' },
      words: SWITCH_VERDICTS,
    },
    {
      id: 'effect',
      type: 'number',
      header: { ru: 'Эффект за период', kk: 'Бір кезеңдегі әсер', en: 'Effect per period' },
    },
    { id: 'low', type: 'number', header: { ru: 'Эффект от', kk: 'Әсер, төменгі', en: 'Effect, low' } },
    { id: 'high', type: 'number', header: { ru: 'Эффект до', kk: 'Әсер, жоғарғы', en: 'Effect, high' } },
    {
      id: 'relative',
      type: 'share',
      header: {
        ru: 'Эффект к среднему без инструмента',
        kk: 'Құралсыз орташаға қатысты әсер',
        en: 'Effect of the mean without the tool',
      },
    },
    { id: 'p', type: 'number', decimals: 3, header: { ru: 'p-значение', kk: 'p-мәні', en: 'p-value' } },
    {
      id: 'p_adjusted',
      type: 'number',
      decimals: 3,
      header: {
        ru: 'p-значение среди всех проверок',
        kk: 'Барлық сынақ ішіндегі p-мәні',
        en: 'p-value among all tests',
      },
    },
    {
      id: 'periods_on',
      type: 'count',
      header: { ru: 'Периодов с инструментом', kk: 'Құралмен кезең саны', en: 'Periods on' },
    },
    {
      id: 'periods_off',
      type: 'count',
      header: { ru: 'Периодов без инструмента', kk: 'Құралсыз кезең саны', en: 'Periods off' },
    },
    { id: 'mean_on', type: 'number', header: { ru: 'Среднее с инструментом', kk: 'Құралмен орташа', en: 'Mean on' } },
    {
      id: 'mean_off',
      type: 'number',
      header: { ru: 'Среднее без инструмента', kk: 'Құралсыз орташа', en: 'Mean off' },
    },
    {
      id: 'metric',
      type: 'choice',
      header: { ru: 'Показатель формулы', kk: 'Формула көрсеткіші', en: 'Metric of the formula' },
      words: METRIC_WORDS,
    },
    { id: 'stage', type: 'choice', header: { ru: 'Этап', kk: 'Кезең', en: 'Stage' }, words: STAGE_WORDS },
  ],
});
