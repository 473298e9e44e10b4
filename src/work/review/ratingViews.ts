import type { Lang } from '../../core/lang';
import type { ReviewRatingView } from '../../core/reviewViews';
import { fill } from '../../i18n/template';
import { type MapNames, shownName } from '../map/mapNames';
import type { ReviewReply } from './repliesOfVisit';
import { REVIEW_TEXTS } from './texts';

/** What a text of an answer looks like outside of the sheet. */
export type Mask = (text: string) => string;

function ratingText(reply: ReviewReply | undefined, target: number | null, mask: Mask, lang: Lang): string {
  if (reply === undefined) return REVIEW_TEXTS.notAnswered[lang];
  const { score, answer } = reply;
  if (score === null) return fill(REVIEW_TEXTS.notJudged, { said: mask(answer) }, lang);
  if (target === null) return fill(REVIEW_TEXTS.ratingAlone, { score }, lang);
  return fill(REVIEW_TEXTS.rating, { score, target }, lang);
}

function signOf(score: number | null, target: number | null): ReviewRatingView['sign'] {
  if (score === null || target === null) return 'none';
  if (score === target) return 'on';
  return score > target ? 'up' : 'down';
}

/**
 * The ratings of one version with their comments, in the order of the visit; what is rated but no longer in the programme stands
 * behind the others, by its code.
 * @param replies of that version
 */
export function ratingViews(
  replies: readonly ReviewReply[],
  { touchpoints }: Pick<MapNames, 'touchpoints'>,
  mask: Mask,
  lang: Lang,
): readonly ReviewRatingView[] {
  const asked = new Set(replies.map(({ touchpoint }) => touchpoint).filter((code) => code !== ''));
  const known = touchpoints.map(({ code }) => code).filter((code) => asked.delete(code));
  const find = (code: string, kind: string) => replies.find((one) => one.touchpoint === code && one.kind === kind);
  return [...known, ...asked].map((code) => {
    const touchpoint = touchpoints.find((one) => one.code === code);
    const target = touchpoint?.target ?? null;
    const rated = find(code, 'score');
    const score = rated?.score ?? null;
    return {
      name: shownName(code, touchpoint?.name, lang),
      score,
      text: ratingText(rated, target, mask, lang),
      comment: mask(find(code, 'idea')?.answer ?? ''),
      sign: signOf(score, target),
    };
  });
}
