import { wordOf } from '../../core/defineFact';
import type { Lang } from '../../core/lang';
import type { ReviewLogView } from '../../core/reviewViews';
import { REVIEWS_FACT, type Review } from '../../facts/reviews';
import { fill } from '../../i18n/template';
import { shownMoment } from './shownMoment';
import { REVIEW_TEXTS } from './texts';

const wordIn = (id: keyof Review, code: string, lang: Lang): string => {
  const column = REVIEWS_FACT.columns.find((one) => one.id === id);
  return column === undefined || code === '' ? code : wordOf(column, code, lang);
};

/** The log of one visit in words, the latest first. @param mask for what people wrote */
export function logViews(log: readonly Review[], mask: (text: string) => string, lang: Lang): readonly ReviewLogView[] {
  return [...log].reverse().map(({ at, reviewer, step, reason, note, until, version }) => {
    const parts = [wordIn('step', step, lang), wordIn('reason', reason, lang)];
    if (version > 1) parts.push(fill(REVIEW_TEXTS.logVersion, { version }, lang));
    if (typeof until === 'number') parts.push(fill(REVIEW_TEXTS.logUntil, { day: until }, lang));
    // What the automatic checks note are codes for the sheet.
    const said = step === 'checked' ? '' : mask(note);
    return { when: shownMoment(at, lang), who: reviewer, text: parts.filter(Boolean).join(' · '), note: said };
  });
}
