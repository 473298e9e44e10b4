import { defineFact } from '../core/defineFact';
import { METRIC_WORDS } from './metricWords';

/** What a metric is worth: change of profit in the file's currency, the rest at base. */
export interface MetricWorth {
  metric: string;
  /** For +1 % relative in its good direction, rates capped at 1. Equal for all factors of a product: it cannot rank. */
  plus_one: number;
  /** For its own step from minimal to base. */
  to_base: number;
  /** For its own step from base to maximal. */
  to_maximal: number;
  /** By `to_maximal`, competition ranks. */
  rank: number;
}

/** What each of the eleven metrics is worth (methods.md §7.1; B7-12). */
export const METRIC_WORTH_FACT = defineFact<MetricWorth>({
  id: 'metric_worth',
  version: 1,
  personal: false,
  label: 'assumed',
  title: { ru: 'Что даёт каждый показатель', kk: 'Әр көрсеткіш не береді', en: 'What each metric is worth' },
  key: ['metric'],
  columns: [
    {
      id: 'metric',
      type: 'choice',
      header: { ru: 'Показатель', kk: 'Көрсеткіш', en: 'Metric' },
      words: METRIC_WORDS,
    },
    { id: 'plus_one', type: 'money', header: { ru: 'Что даёт +1 %', kk: '+1% не береді', en: 'What +1% is worth' } },
    {
      id: 'to_base',
      type: 'money',
      header: { ru: 'От минимума до базы', kk: 'Ең төменнен базалыққа', en: 'Minimum to base' },
    },
    {
      id: 'to_maximal',
      type: 'money',
      header: { ru: 'От базы до максимума', kk: 'Базалықтан ең жоғарыға', en: 'Base to maximum' },
    },
    { id: 'rank', type: 'count', header: { ru: 'Место', kk: 'Орын', en: 'Rank' } },
  ],
});
