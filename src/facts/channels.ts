import { defineFact } from '../core/defineFact';
import { CHANNEL_NUMBERS, type ChannelNumbers } from './channelNumbers';

/** Plan and actual of a channel in a period; empty where there is no plan, or nobody counts it. */
export interface ChannelPeriod extends ChannelNumbers {
  /** First day of the period, a civil day; blank for rows without a day. */
  period: number | null;
  /** Last day of the period: until it is over, being behind a plan says little. */
  period_end: number | null;
  channel: string;
  plan_cost: number | null;
  plan_impressions: number | null;
  plan_clicks: number | null;
  plan_leads: number | null;
  plan_sales: number | null;
  plan_revenue: number | null;
}

/** Columns of what was planned; their texts stand whole, since cold texts cannot be put together while the code is evaluated. */
const PLANNED = [
  { id: 'plan_cost', type: 'money', header: { ru: 'План: затраты', kk: 'Жоспар: шығын', en: 'Plan: cost' } },
  {
    id: 'plan_impressions',
    type: 'count',
    header: { ru: 'План: показы', kk: 'Жоспар: көрсетілім', en: 'Plan: impressions' },
  },
  { id: 'plan_clicks', type: 'count', header: { ru: 'План: клики', kk: 'Жоспар: клик', en: 'Plan: clicks' } },
  { id: 'plan_leads', type: 'count', header: { ru: 'План: лиды', kk: 'Жоспар: лид', en: 'Plan: leads' } },
  { id: 'plan_sales', type: 'count', header: { ru: 'План: продажи', kk: 'Жоспар: сатылым', en: 'Plan: sales' } },
  { id: 'plan_revenue', type: 'money', header: { ru: 'План: выручка', kk: 'Жоспар: түсім', en: 'Plan: revenue' } },
] as const;

/** End-to-end analytics: plan and actual of channels by period (methods.md §7.2; B7-06). */
export const CHANNELS_FACT = defineFact<ChannelPeriod>({
  id: 'channels',
  version: 1,
  personal: false,
  label: 'measured',
  title: { ru: 'Каналы план-факт', kk: 'Арналар жоспар-факт', en: 'Channels plan-actual' },
  key: ['period', 'channel'],
  columns: [
    { id: 'period', type: 'date', header: { ru: 'Период', kk: 'Уақыт аралығы', en: 'Period' } },
    { id: 'channel', type: 'text', header: { ru: 'Канал', kk: 'Арна', en: 'Channel' } },
    { id: 'period_end', type: 'date', header: { ru: 'Конец периода', kk: 'Аралықтың соңы', en: 'Period end' } },
    ...CHANNEL_NUMBERS,
    ...PLANNED,
  ],
});
