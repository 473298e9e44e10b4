import { AppError } from '../../core/appError';
import type { FactRead, FactRow, LeftOut, ModelInput } from '../../core/defineModel';
import { checkPlan, checkTags } from '../../data/channels/checkPlan';
import { type JoinedChannels, joinChannels } from '../../data/channels/joinChannels';
import { periodEnd } from '../../data/channels/planPeriod';
import { CHANNEL_PLAN_FACT } from '../../facts/channelPlan';
import { CHANNEL_RESULTS_FACT, type ChannelResult } from '../../facts/channelResults';
import { CHANNEL_TAGS_FACT } from '../../facts/channelTags';
import { type ChannelParams, channelParamsOf } from './params';
import { leftRows } from './planRows';
import { CHANNELS_RUN_ERRORS } from './runErrors';
import { NO_TAG } from './texts';

/** What a report on channels is made of. */
export interface ChannelCase extends JoinedChannels {
  readonly params: ChannelParams;
  /** Rows of exports in the chosen days, put together by day and tags. */
  readonly results: readonly ChannelResult[];
  /** Rows of the sheets. */
  readonly rowsUsed: number;
  /** First and last day of the exports; `null` where none has days. */
  readonly days: { readonly from: number; readonly to: number } | null;
  readonly today: number;
  readonly leftOut: readonly LeftOut[];
  readonly currency: string | undefined;
}

const NO_ROWS: FactRead = { sheet: '', letters: {}, rows: [] };

const numberOf = (values: FactRow, id: string): number | null => {
  const value = values[id];
  return typeof value === 'number' ? value : null;
};
const textOf = (values: FactRow, id: string): string => String(values[id] ?? '');

function resultOf(values: FactRow): ChannelResult {
  const number = (id: string): number | null => numberOf(values, id);
  const text = (id: string): string => textOf(values, id);
  return {
    ...{ origin: text('origin'), kind: text('kind'), day: number('day') },
    ...{ source: text('source'), medium: text('medium'), campaign: text('campaign'), channel: text('channel') },
    ...{ cost: number('cost'), impressions: number('impressions'), clicks: number('clicks') },
    ...{ leads: number('leads'), sales: number('sales'), revenue: number('revenue'), rows: number('rows') ?? 0 },
  };
}

function daysOf(results: readonly ChannelResult[]): ChannelCase['days'] {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const { day } of results) {
    if (day === null) continue;
    from = Math.min(from, day);
    to = Math.max(to, day);
  }
  return Number.isFinite(from) ? { from, to } : null;
}

/**
 * What the facts say, ready to be told. With chosen days rows without a day are out, and of the plan those periods that
 * the days touch are in.
 * @throws AppError CHANNELS_NO_EXPORTS, CHANNELS_NO_ROWS, and why the exports could not be read
 */
export function channelCase({ facts = {}, params: given, file, today }: ModelInput): ChannelCase {
  const params = channelParamsOf(given);
  const { from, to, period } = params;
  const read = facts[CHANNEL_RESULTS_FACT.id] ?? NO_ROWS;
  if (read.hindered !== undefined) throw read.hindered;
  if (read.rows.length === 0) throw new AppError(CHANNELS_RUN_ERRORS.CHANNELS_NO_EXPORTS);
  const isLimited = from !== null || to !== null;
  const all = read.rows.map(({ values }) => resultOf(values));
  const isIn = ({ day }: ChannelResult): boolean =>
    !isLimited || (day !== null && day >= (from ?? day) && day <= (to ?? day));
  const results = isLimited ? all.filter(isIn) : all;
  if (results.length === 0) throw new AppError(CHANNELS_RUN_ERRORS.CHANNELS_NO_ROWS);
  const [tagRead = NO_ROWS, planRead = NO_ROWS] = [facts[CHANNEL_TAGS_FACT.id], facts[CHANNEL_PLAN_FACT.id]];
  const tags = checkTags(tagRead);
  const plan = checkPlan(planRead, period);
  const planned = plan.rows.filter(
    (row) => (from === null || periodEnd(row.period, period) >= from) && (to === null || row.period <= to),
  );
  return {
    ...joinChannels(results, tags.rows, planned, period, NO_TAG[file.lang]),
    ...{ params, results, today, days: daysOf(results), currency: read.currency },
    rowsUsed: results.reduce((sum, { rows }) => sum + rows, 0),
    leftOut: [...(read.leftOut ?? []), ...leftRows(planRead, plan), ...leftRows(tagRead, tags)],
  };
}
