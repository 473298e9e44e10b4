import type { Lang } from '../../core/lang';
import { formatNumber } from '../../i18n/numbers';
import { fill } from '../../i18n/template';
import type { JourneyRating } from './journeyRatings';
import { JOURNEY_TEXTS } from './texts';

/** From fewer ratings in either wave nothing is concluded. */
const LEAST = 5;
/** A change is shown to a tenth. */
const TENTHS = 10;

/**
 * The change of a touchpoint's mean since the wave before, in words with how many ratings each mean is of; empty where
 * there is nothing to compare.
 */
export function trendText({ now, before }: JourneyRating, lang: Lang): string {
  if (before === undefined || now.n === 0) return '';
  const values = { before: before.n, now: now.n };
  if (before.n < LEAST || now.n < LEAST) return fill(JOURNEY_TEXTS.few, values, lang);
  const mean = now.sum / now.n;
  const change = Math.round((mean - before.sum / before.n) * TENTHS) / TENTHS;
  if (change === 0) return fill(JOURNEY_TEXTS.same, { ...values, mean: formatNumber(mean, lang, 1) }, lang);
  const by = formatNumber(change, lang, 1);
  return fill(JOURNEY_TEXTS[change > 0 ? 'up' : 'down'], { ...values, by }, lang);
}
