import type { ModelInput, ModelOutput, ReportPart } from '../../core/defineModel';
import type { Lang, Localized } from '../../core/lang';
import type { Table } from '../../core/table';
import { channelFindings } from './findings';
import { type ChannelCase, channelCase } from './input';
import { byPeriodTable, metricsTable, narrowTable, periodsTable, planTable, unmatchedTable } from './tables';
import { TITLES } from './texts';
import { byChannel, totalOf } from './totals';

/** Bars of a chart that can still be read. */
const MOST_BARS = 30;

const listed = (id: string, title: Localized, table: Table, detailSheet: Localized): ReportPart => ({
  ...{ kind: 'table', id, title, table, detailSheet },
});

/** Bars beside their numbers; none where there is one bar or too many to be read. */
function bars(id: string, title: Localized, wide: Table, series: readonly string[]): ReportPart[] {
  const { length } = wide.rows;
  if (length <= 1 || length > MOST_BARS) return [];
  const table = narrowTable(`channels_${id}`, wide, ['channel', ...series]);
  return [
    { kind: 'table', id, title, table },
    { kind: 'chart', type: 'bar', id: `${id}_bars`, title, table: id, category: 'channel', series },
  ];
}

function parts(of: ChannelCase, lang: Lang): readonly ReportPart[] {
  const [plan, metrics, unmatched] = [planTable(of), metricsTable(of, lang), unmatchedTable(of)];
  const hasPlan = byChannel(of.rows).some((rows) => totalOf(rows).isPlanned);
  const planned = (): readonly ReportPart[] => [
    listed('plan', TITLES.plan, plan, TITLES.planSheet),
    ...bars('revenue', TITLES.revenueChart, plan, ['revenue_plan', 'revenue_actual']),
    listed('by_period', TITLES.byPeriod, byPeriodTable(of), TITLES.byPeriodSheet),
  ];
  return [
    ...(hasPlan ? planned() : []),
    listed('metrics', TITLES.metrics, metrics, TITLES.metricsSheet),
    ...(hasPlan ? [] : bars('romi', TITLES.romiChart, metrics, ['romi'])),
    listed('periods', TITLES.periods, periodsTable(of), TITLES.periodsSheet),
    ...(unmatched.rows.length > 0 ? [listed('unmatched', TITLES.unmatched, unmatched, TITLES.unmatchedSheet)] : []),
  ];
}

/**
 * Puts the plan of channels and what ad and CRM exports say side by side, and tells the gap (methods.md §7.2; B7-06).
 * @throws AppError as `channelCase` does
 */
export function runChannels(input: ModelInput): ModelOutput {
  const of = channelCase(input);
  const { rows, rowsUsed, leftOut, days, currency } = of;
  return {
    n: byChannel(rows).length,
    ...{ rowsUsed, leftOut, period: days, label: 'measured' },
    ...(currency === undefined ? {} : { currency }),
    ...channelFindings(of),
    parts: parts(of, input.file.lang),
  };
}
