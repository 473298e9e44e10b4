import { defineFact } from '../core/defineFact';
import type { Localized } from '../core/lang';
import { CHANNEL_NUMBERS, type ChannelNumbers } from './channelNumbers';

/** What an export says of one tag on one day; rows of the same day and tag are put together. */
export interface ChannelResult extends ChannelNumbers {
  /** Name of the sheet. */
  origin: string;
  /** `ads`: what was spent and shown; `crm`: leads and deals. */
  kind: string;
  /** Civil day; blank where the export has none. */
  day: number | null;
  /** As the export writes them; blank where it has none. */
  source: string;
  medium: string;
  campaign: string;
  channel: string;
  /** Rows of the sheet. */
  rows: number;
}

/** Kinds of exports by code. */
export const EXPORT_KINDS = {
  ads: { ru: 'реклама', kk: 'жарнама', en: 'ads' },
  crm: { ru: 'CRM', kk: 'CRM', en: 'CRM' },
} as const satisfies Readonly<Record<string, Localized>>;

/** A kind of export. */
export type ExportKind = keyof typeof EXPORT_KINDS;

/** What ad and CRM exports hold, read where they stand; kept on no sheet of ours (methods.md §7.2; B7-06). */
export const CHANNEL_RESULTS_FACT = defineFact<ChannelResult>({
  id: 'channel_results',
  version: 1,
  personal: false,
  label: 'measured',
  title: { ru: 'Выгрузки каналов', kk: 'Арна экспорттары', en: 'Channel exports' },
  key: ['origin', 'day', 'source', 'medium', 'campaign', 'channel'],
  columns: [
    { id: 'origin', type: 'text', header: { ru: 'Лист', kk: 'Парақ', en: 'Sheet' } },
    { id: 'kind', type: 'choice', header: { ru: 'Выгрузка', kk: 'Экспорт', en: 'Export' }, words: EXPORT_KINDS },
    { id: 'day', type: 'date', header: { ru: 'День', kk: 'Күн', en: 'Day' } },
    { id: 'source', type: 'text', header: { ru: 'utm_source', kk: 'utm_source', en: 'utm_source' } },
    { id: 'medium', type: 'text', header: { ru: 'utm_medium', kk: 'utm_medium', en: 'utm_medium' } },
    { id: 'campaign', type: 'text', header: { ru: 'utm_campaign', kk: 'utm_campaign', en: 'utm_campaign' } },
    { id: 'channel', type: 'text', header: { ru: 'Канал', kk: 'Арна', en: 'Channel' } },
    ...CHANNEL_NUMBERS,
    { id: 'rows', type: 'count', header: { ru: 'Строк', kk: 'Жол', en: 'Rows' } },
  ],
});
