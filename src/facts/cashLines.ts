import { defineFact } from '../core/defineFact';
import type { Localized } from '../core/lang';
import { LEVEL_WORDS } from './levelWords';
import { METRIC_WORDS } from './metricWords';

/** What a line of the cash journey comes to on each level. */
export interface CashLineRow {
  line: string;
  minimal: number;
  base: number;
  maximal: number;
}

/** Lines from visits to profit by code, in their order (methods.md §7.1). */
export const LINE_WORDS = {
  visits: { ru: 'Переходы', kk: 'Сайтқа өту', en: 'Site visits' },
  sales: { ru: 'Продажи', kk: 'Сатылым', en: 'Sales' },
  kept_sales: { ru: 'Продажи без отказов', kk: 'Бас тартусыз сатылым', en: 'Kept sales' },
  check: { ru: 'Средний чек', kk: 'Орташа чек', en: 'Average check' },
  first_revenue: { ru: 'Выручка первых сделок', kk: 'Алғашқы мәміле түсімі', en: 'First-deal revenue' },
  repeat_revenue: { ru: 'Выручка повторных сделок', kk: 'Қайта сатып алу түсімі', en: 'Repeat revenue' },
  revenue: { ru: 'Выручка', kk: 'Түсім', en: 'Revenue' },
  gross: { ru: 'Маржа до затрат', kk: 'Шығынға дейінгі маржа', en: 'Margin before costs' },
  tool_costs: METRIC_WORDS.tool_costs,
  fixed_costs: METRIC_WORDS.fixed_costs,
  profit: { ru: 'Прибыль', kk: 'Пайда', en: 'Profit' },
} as const satisfies Readonly<Record<string, Localized>>;

/** A line of the cash journey. */
export type CashLine = keyof typeof LINE_WORDS;

/** The cash journey from visits to profit on three levels (methods.md §7.1; B7-04, B7-10). `CASH_JOURNEY` gives the same. */
export const CASH_LINES_FACT = defineFact<CashLineRow>({
  id: 'cash_lines',
  version: 1,
  personal: false,
  label: 'assumed',
  title: { ru: 'От переходов до прибыли', kk: 'Сайтқа өтуден пайдаға дейін', en: 'From visits to profit' },
  key: ['line'],
  columns: [
    { id: 'line', type: 'choice', header: { ru: 'Строка', kk: 'Жол', en: 'Line' }, words: LINE_WORDS },
    { id: 'minimal', type: 'number', header: LEVEL_WORDS.minimal },
    { id: 'base', type: 'number', header: LEVEL_WORDS.base },
    { id: 'maximal', type: 'number', header: LEVEL_WORDS.maximal },
  ],
});
