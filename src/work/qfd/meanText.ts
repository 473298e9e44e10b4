import type { Lang } from '../../core/lang';
import { formatNumber } from '../../i18n/numbers';

/** A mean of ratings as it is kept: two decimals are more than any survey can tell apart. */
export function keptMean(mean: number): number {
  return Math.round(mean * 100) / 100;
}

/** A mean of ratings with one decimal, or two where it has so many. */
export function meanText(mean: number, lang: Lang): string {
  const kept = keptMean(mean);
  return formatNumber(kept, lang, Math.round(kept * 10) === kept * 10 ? 1 : 2);
}
