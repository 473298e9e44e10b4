import type { CivilDay } from '../../core/civilDate';
import { LANGS, type Lang } from '../../core/lang';
import { plainNumber } from '../../i18n/numbers';
import { fill } from '../../i18n/template';
import { RECHECK } from './recheckTexts';

/** Ratings compare as their cells show them: targets have two decimals. */
const SLACK = 1e-9;

/** What one visit says of a task. */
export interface RecheckOutcome {
  readonly isMet: boolean;
  /** In words, with the number of visits: one visit proves little. */
  readonly text: string;
}

/**
 * Whether a recheck found a touchpoint at its target.
 * @param rating 1…5; `null` where the shopper could not judge
 * @param day on which it was decided
 */
export function recheckOutcome(rating: number | null, target: number, day: CivilDay, lang: Lang): RecheckOutcome {
  if (rating === null) return { isMet: false, text: fill(RECHECK.unrated, { day }, lang) };
  const isMet = rating >= target - SLACK;
  const values = { day, rating, target: plainNumber(target, lang) };
  return { isMet, text: fill(isMet ? RECHECK.met : RECHECK.below, values, lang) };
}

/** Whether an outcome, in whatever language it was written, says that a recheck closed its task. */
export function isClosing(outcome: string): boolean {
  return LANGS.some((lang) => {
    const text = RECHECK.met[lang];
    return outcome.endsWith(text.slice(text.lastIndexOf('}') + 1));
  });
}
