import type { Lang } from '../../core/lang';
import type { Value } from '../../core/table';
import type { JOURNEY_FILLED } from '../../facts/journey';
import type { TouchpointImportance } from '../../facts/touchpointImportance';
import type { JourneyRating } from './journeyRatings';
import { trendText } from './trendText';

/** What Rosta fills in of a touchpoint, by column; a column that is not there is left as it stands. */
export type FilledValues = Partial<Record<(typeof JOURNEY_FILLED)[number], Value>>;

/** Finer than is shown: a share rounded twice would read differently here and in the report. */
const SHARE_PARTS = 1_000_000;
const HUNDREDTHS = 100;
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
