import type { Column } from '../core/table';

/** What a channel costs and brings; empty where nobody counts it. */
export interface ChannelNumbers<Cell = number | null> {
  cost: Cell;
  impressions: Cell;
  clicks: Cell;
  leads: Cell;
  sales: Cell;
  revenue: Cell;
}

/** Columns of what a channel costs and brings, in the order of the way to a sale. */
export const CHANNEL_NUMBERS = [
  { id: 'cost', type: 'money', header: { ru: 'Затраты', kk: 'Шығын', en: 'Cost' } },
  { id: 'impressions', type: 'count', header: { ru: 'Показы', kk: 'Көрсетілім', en: 'Impressions' } },
  { id: 'clicks', type: 'count', header: { ru: 'Клики', kk: 'Клик', en: 'Clicks' } },
  { id: 'leads', type: 'count', header: { ru: 'Лиды', kk: 'Лид', en: 'Leads' } },
  { id: 'sales', type: 'count', header: { ru: 'Продажи', kk: 'Сатылым', en: 'Sales' } },
  { id: 'revenue', type: 'money', header: { ru: 'Выручка', kk: 'Түсім', en: 'Revenue' } },
] as const satisfies readonly (Column & { readonly id: keyof ChannelNumbers })[];
