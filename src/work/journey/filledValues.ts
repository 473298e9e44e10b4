import type { Lang } from '../../core/lang';
import type { Value } from '../../core/table';
import type { GrowthPoint } from '../../facts/growthPoints';
import type { JOURNEY_FILLED } from '../../facts/journey';
import type { TouchpointImportance } from '../../facts/touchpointImportance';
import type { JourneyRating } from './journeyRatings';
import { trendText } from './trendText';

/** What Rosta fills in of a touchpoint, by column; a column that is not there is left as it stands. */
export type FilledValues = Partial<Record<(typeof JOURNEY_FILLED)[number], Value>>;

/** What a touchpoint of one job is worth, as the report of growth points says; the shape of the fact's rows. */
export type TouchpointMoney = Pick<GrowthPoint, 'touchpoint' | 'low' | 'high'>;

/** Finer than is shown: a share rounded twice would read differently here and in the report. */
const SHARE_PARTS = 1_000_000;
const HUNDREDTHS = 100;
/** From this size on, small change in money is noise. */
const WHOLE_MONEY_FROM = 1000;
const rounded = (value: number, parts: number): number => Math.round(value * parts) / parts;

/** Importance of a touchpoint that was judged; blank where it was not. */
export function importanceValues(judged: TouchpointImportance | undefined): FilledValues {
  return {
    importance: judged === undefined ? null : rounded(judged.share, SHARE_PARTS),
    deviation: judged === undefined ? null : rounded(judged.deviation, HUNDREDTHS),
    class: judged?.class ?? null,
  };
}

/** Ratings of a touchpoint beside its target; none is no mean, never 0. */
export function ratingValues(rating: JourneyRating | undefined, target: number | undefined, lang: Lang): FilledValues {
  const { n = 0, sum = 0 } = rating?.now ?? {};
  const trend = rating === undefined ? '' : trendText(rating, lang);
  return {
    mean: n === 0 ? null : rounded(sum / n, HUNDREDTHS),
    n: n === 0 ? null : n,
    target: target ?? null,
    trend: trend === '' ? null : trend,
  };
}

const money = (value: number | null): number | null =>
  value === null ? null : rounded(value, Math.abs(value) < WHOLE_MONEY_FROM ? HUNDREDTHS : 1);

/** Money by the touchpoint's code: of several jobs the one with the highest sum, never a total, since gains are not summed. */
export function highestMoney(rows: readonly TouchpointMoney[]): ReadonlyMap<string, TouchpointMoney> {
  const highest = new Map<string, TouchpointMoney>();
  for (const row of rows) {
    const high = highest.get(row.touchpoint)?.high ?? null;
    if (row.high !== null && (high === null || row.high > high)) highest.set(row.touchpoint, row);
  }
  return highest;
}

/** Money of a touchpoint; blank where there is no number, never 0. */
export function moneyValues(worth: TouchpointMoney | undefined): FilledValues {
  return { money_low: money(worth?.low ?? null), money_high: money(worth?.high ?? null) };
}
