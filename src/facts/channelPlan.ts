import { defineFact } from '../core/defineFact';
import { CHANNEL_NUMBERS, type ChannelNumbers } from './channelNumbers';

/** What is planned of a channel in a period. Numbers are text where a person typed none. */
export interface PlannedChannel extends ChannelNumbers<number | string | null> {
  /** Any day of the period, a civil day; text where it is none. */
  period: number | string | null;
  channel: string | null;
}

/** The plan of channels by period (methods.md §7.2; B7-06). */
export const CHANNEL_PLAN_FACT = defineFact<PlannedChannel>({
  id: 'channel_plan',
  version: 1,
  personal: false,
  label: 'assumed',
  title: { ru: 'План каналов', kk: 'Арналар жоспары', en: 'Channel plan' },
  key: ['period', 'channel'],
  columns: [
    {
      id: 'period',
      type: 'date',
      note: {
        ru: 'Любой день периода, например 01.11.2026 — ноябрь.',
        kk: 'Уақыт аралығының кез келген күні, мысалы 01.11.2026 — қараша.',
        en: 'Any day of the period, such as 01.11.2026 for November.',
      },
      header: { ru: 'Период', kk: 'Уақыт аралығы', en: 'Period' },
    },
    {
      id: 'channel',
      type: 'text',
      pixels: 180,
      note: {
        ru: 'Название канала, как в выгрузках или на листе «Метки каналов».',
        kk: 'Арнаның атауы — экспорттағыдай немесе «Арна белгілері» парағындағыдай.',
        en: 'The channel’s name as in the exports or on the sheet “Channel tags”.',
      },
      header: { ru: 'Канал', kk: 'Арна', en: 'Channel' },
    },
    ...CHANNEL_NUMBERS,
  ],
});
