import { defineFact } from '../core/defineFact';
import { CHANNEL_NUMBERS, type ChannelNumbers } from './channelNumbers';

/** Plan and actual of a channel in a period; empty where there is no plan, or nobody counts it. */
export interface ChannelPeriod extends ChannelNumbers {
  /** First day of the period, a civil day; blank for rows without a day. */
  period: number | null;
  channel: string;
  plan_cost: number | null;
  plan_impressions: number | null;
  plan_clicks: number | null;
  plan_leads: number | null;
  plan_sales: number | null;
  plan_revenue: number | null;
}

/** Words before a planned number's header. */
const PLAN = { ru: 'План', kk: 'Жоспар', en: 'Plan' } as const;

const PLANNED = CHANNEL_NUMBERS.map(({ id, type, header }) => ({
  id: `plan_${id}` as const,
  type,
  header: {
    ru: `${PLAN.ru}: ${header.ru.toLowerCase()}`,
    kk: `${PLAN.kk}: ${header.kk.toLowerCase()}`,
    en: `${PLAN.en}: ${header.en.toLowerCase()}`,
  },
}));

/** End-to-end analytics: plan and actual of channels by period (methods.md §7.2; B7-06). */
export const CHANNELS_FACT = defineFact<ChannelPeriod>({
  id: 'channels',
  version: 1,
  personal: false,
  label: 'measured',
  title: { ru: 'Каналы план-факт', kk: 'Арналар жоспар-факт', en: 'Channels plan-actual' },
  key: ['period', 'channel'],
  columns: [
    { id: 'period', type: 'date', header: { ru: 'Период', kk: 'Кезең', en: 'Period' } },
    { id: 'channel', type: 'text', header: { ru: 'Канал', kk: 'Арна', en: 'Channel' } },
    ...CHANNEL_NUMBERS,
    ...PLANNED,
  ],
});
