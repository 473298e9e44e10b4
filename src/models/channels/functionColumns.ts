import type { Localized } from '../../core/lang';
import type { Column, Value } from '../../core/table';
import type { ChannelNumbers } from '../../facts/channelNumbers';
import { type ChannelMetrics, channelMetrics } from './metrics';

const METRICS = [
  { id: 'ctr', type: 'share', header: { ru: 'CTR', kk: 'CTR', en: 'CTR' } },
  { id: 'cpc', type: 'money', header: { ru: 'Цена клика (CPC)', kk: 'Клик құны (CPC)', en: 'CPC' } },
  {
    id: 'to_lead',
    type: 'share',
    header: { ru: 'Конверсия в лид', kk: 'Лидке конверсия', en: 'Conversion to lead' },
  },
  { id: 'cpl', type: 'money', header: { ru: 'Цена лида (CPL)', kk: 'Лид құны (CPL)', en: 'CPL' } },
  {
    id: 'to_sale',
    type: 'share',
    header: { ru: 'Конверсия в продажу', kk: 'Сатуға конверсия', en: 'Conversion to sale' },
  },
  { id: 'cac', type: 'money', header: { ru: 'Цена покупателя (CAC)', kk: 'Сатып алушы құны (CAC)', en: 'CAC' } },
  { id: 'average_check', type: 'money', header: { ru: 'Средний чек', kk: 'Орташа чек', en: 'Average check' } },
  {
    id: 'romi',
    type: 'share',
    header: { ru: 'Окупаемость (ROMI)', kk: 'Маркетинг қайтарымы (ROMI)', en: 'ROMI' },
  },
  {
    id: 'cost_share',
    type: 'share',
    header: { ru: 'Доля расходов (ДРР)', kk: 'Шығын үлесі', en: 'Cost share' },
  },
] as const satisfies readonly (Column & { readonly id: keyof ChannelMetrics })[];

/** The column of channels. */
export const CHANNEL_COLUMN: Column = {
  id: 'channel',
  type: 'text',
  header: { ru: 'Канал', kk: 'Арна', en: 'Channel' },
};

/** What `END_TO_END` gives: channel and metrics. */
export const METRIC_COLUMNS: readonly Column[] = [CHANNEL_COLUMN, ...METRICS];

/** What the last row is called. */
export const TOTAL: Localized = { ru: 'Итого', kk: 'Барлығы', en: 'Total' };

/** A row of these columns. */
export function metricRow(name: string, channels: readonly ChannelNumbers[], margin: number): Value[] {
  const metrics = channelMetrics(channels, margin);
  return [name, ...METRICS.map(({ id }) => metrics[id])];
}
