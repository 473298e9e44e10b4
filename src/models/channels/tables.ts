import { factTable } from '../../core/defineFact';
import type { Lang } from '../../core/lang';
import type { Column, Table, Value } from '../../core/table';
import { CHANNEL_NUMBERS } from '../../facts/channelNumbers';
import { CHANNELS_FACT, type ChannelPeriod } from '../../facts/channels';
import { CHANNEL_COLUMN, METRIC_COLUMNS, metricRow, TOTAL } from './functionColumns';
import type { ChannelCase } from './input';
import { byChannel, gapOf, totalOf } from './totals';

/** Numbers whose plan and actual are put side by side, money first. */
const COMPARED = ['revenue', 'cost', 'leads', 'sales'] as const;
/** Numbers beside the metrics: what they are made of, and how many. */
const COUNTED = ['cost', 'leads', 'sales', 'revenue'] as const;

const PERIOD: Column = { id: 'period', type: 'date', header: { ru: 'Период', kk: 'Уақыт аралығы', en: 'Period' } };

/** Plan, actual and gap of these numbers. */
const COMPARED_COLUMNS: readonly Column[] = [
  { id: 'revenue_plan', type: 'money', header: { ru: 'Выручка: план', kk: 'Түсім: жоспар', en: 'Revenue: plan' } },
  { id: 'revenue_actual', type: 'money', header: { ru: 'Выручка: факт', kk: 'Түсім: факт', en: 'Revenue: actual' } },
  { id: 'revenue_gap', type: 'money', header: { ru: 'Выручка: разница', kk: 'Түсім: айырма', en: 'Revenue: gap' } },
  {
    id: 'revenue_relative',
    type: 'share',
    header: { ru: 'Выручка: разница к плану', kk: 'Түсім: жоспарға айырма', en: 'Revenue: gap to plan' },
  },
  { id: 'cost_plan', type: 'money', header: { ru: 'Затраты: план', kk: 'Шығын: жоспар', en: 'Cost: plan' } },
  { id: 'cost_actual', type: 'money', header: { ru: 'Затраты: факт', kk: 'Шығын: факт', en: 'Cost: actual' } },
  { id: 'cost_gap', type: 'money', header: { ru: 'Затраты: разница', kk: 'Шығын: айырма', en: 'Cost: gap' } },
  {
    id: 'cost_relative',
    type: 'share',
    header: { ru: 'Затраты: разница к плану', kk: 'Шығын: жоспарға айырма', en: 'Cost: gap to plan' },
  },
  { id: 'leads_plan', type: 'count', header: { ru: 'Лиды: план', kk: 'Лид: жоспар', en: 'Leads: plan' } },
  { id: 'leads_actual', type: 'count', header: { ru: 'Лиды: факт', kk: 'Лид: факт', en: 'Leads: actual' } },
  { id: 'leads_gap', type: 'count', header: { ru: 'Лиды: разница', kk: 'Лид: айырма', en: 'Leads: gap' } },
  {
    id: 'leads_relative',
    type: 'share',
    header: { ru: 'Лиды: разница к плану', kk: 'Лид: жоспарға айырма', en: 'Leads: gap to plan' },
  },
  { id: 'sales_plan', type: 'count', header: { ru: 'Продажи: план', kk: 'Сатылым: жоспар', en: 'Sales: plan' } },
  { id: 'sales_actual', type: 'count', header: { ru: 'Продажи: факт', kk: 'Сатылым: факт', en: 'Sales: actual' } },
  { id: 'sales_gap', type: 'count', header: { ru: 'Продажи: разница', kk: 'Сатылым: айырма', en: 'Sales: gap' } },
  {
    id: 'sales_relative',
    type: 'share',
    header: { ru: 'Продажи: разница к плану', kk: 'Сатылым: жоспарға айырма', en: 'Sales: gap to plan' },
  },
];

const comparedCells = (rows: readonly ChannelPeriod[]): Value[] =>
  COMPARED.flatMap((id): Value[] => {
    const { plan, actual, gap, relative } = gapOf(rows, id);
    return [plan, actual, gap, relative];
  });

const inCurrency = ({ currency }: ChannelCase): Pick<Table, 'currency'> => (currency === undefined ? {} : { currency });

/** Plan and actual of each channel. */
export function planTable(of: ChannelCase): Table {
  return {
    id: 'channels_plan',
    columns: [CHANNEL_COLUMN, ...COMPARED_COLUMNS],
    rows: byChannel(of.rows).map((rows): Value[] => [rows[0]?.channel ?? '', ...comparedCells(rows)]),
    ...inCurrency(of),
  };
}

/** Plan and actual of each period, all channels together. */
export function byPeriodTable(of: ChannelCase): Table {
  const periods = [...new Set(of.rows.map(({ period }) => period))];
  return {
    id: 'channels_by_period',
    columns: [PERIOD, ...COMPARED_COLUMNS],
    rows: periods.map((period): Value[] => [period, ...comparedCells(of.rows.filter((row) => row.period === period))]),
    ...inCurrency(of),
  };
}

/** What each channel costs and brings, with the total; channels that only the plan has are left away. */
export function metricsTable(of: ChannelCase, lang: Lang): Table {
  const totals = byChannel(of.rows)
    .map(totalOf)
    .filter(({ isActual }) => isActual);
  const columns = COUNTED.flatMap((id) => CHANNEL_NUMBERS.filter((column) => column.id === id));
  const { margin } = of.params;
  const row = (name: string, channels: typeof totals, rows: readonly ChannelPeriod[]): Value[] => {
    const all = totalOf(rows);
    return [name, ...COUNTED.map((id) => all[id]), ...metricRow(name, channels, margin).slice(1)];
  };
  return {
    id: 'channels_metrics',
    columns: [CHANNEL_COLUMN, ...columns, ...METRIC_COLUMNS.slice(1)],
    rows: [
      ...byChannel(of.rows).flatMap((rows): Value[][] => {
        const total = totalOf(rows);
        return total.isActual ? [row(total.channel, [total], rows)] : [];
      }),
      row(TOTAL[lang], totals, of.rows),
    ],
    ...inCurrency(of),
  };
}

/** A few columns of a wide table of channels: a chart beside them is in sight without scrolling. */
export function narrowTable(id: string, { columns, rows, ...rest }: Table, shown: readonly string[]): Table {
  const places = shown.map((column) => columns.findIndex((one) => one.id === column));
  return {
    ...rest,
    id,
    columns: places.flatMap((place) => columns[place] ?? []),
    rows: rows.map((row) => places.map((place): Value => row[place] ?? null)),
  };
}

/** Plan and actual by period and channel, as a fact. */
export function periodsTable(of: ChannelCase): Table {
  return { ...factTable(CHANNELS_FACT, of.rows), ...inCurrency(of) };
}

const UNMATCHED_COLUMNS: readonly Column[] = [
  {
    id: 'kind',
    type: 'choice',
    header: { ru: 'Что не сошлось', kk: 'Не сәйкес келмеді', en: 'What did not match' },
    words: {
      crm: { ru: 'метки нет в рекламе', kk: 'белгі жарнамада жоқ', en: 'tag not in ads' },
      ads: { ru: 'метки нет в CRM', kk: 'белгі CRM жүйесінде жоқ', en: 'tag not in the CRM' },
      none: { ru: 'лиды без метки', kk: 'белгісі жоқ лид', en: 'leads without a tag' },
    },
  },
  { id: 'source', type: 'text', header: { ru: 'utm_source', kk: 'utm_source', en: 'utm_source' } },
  { id: 'medium', type: 'text', header: { ru: 'utm_medium', kk: 'utm_medium', en: 'utm_medium' } },
  { id: 'campaign', type: 'text', header: { ru: 'utm_campaign', kk: 'utm_campaign', en: 'utm_campaign' } },
  { id: 'rows', type: 'count', header: { ru: 'Строк', kk: 'Жол', en: 'Rows' } },
  { id: 'cost', type: 'money', header: { ru: 'Затраты', kk: 'Шығын', en: 'Cost' } },
  { id: 'leads', type: 'count', header: { ru: 'Лиды', kk: 'Лид', en: 'Leads' } },
  { id: 'revenue', type: 'money', header: { ru: 'Выручка', kk: 'Түсім', en: 'Revenue' } },
];

/** Tags that one side of the exports does not know. */
export function unmatchedTable(of: ChannelCase): Table {
  return {
    id: 'channels_unmatched',
    columns: UNMATCHED_COLUMNS,
    rows: of.unmatched.map(({ kind, source, medium, campaign, rows, cost, leads, revenue }): Value[] => [
      ...[kind, source, medium, campaign],
      ...[rows, cost, leads, revenue],
    ]),
    ...inCurrency(of),
  };
}
