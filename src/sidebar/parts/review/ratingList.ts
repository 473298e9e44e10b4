import { el } from '../../../client/element';
import type { ReviewRatingView } from '../../../core/reviewViews';
import type { Say } from '../../desk';

const SIGNS: Readonly<Record<ReviewRatingView['sign'], string>> = { up: '▲', down: '▼', on: '●', none: '–' };

/** Ratings in the order of the visit, each with its sign, also in words for screen readers, and its comment. */
export function ratingList(ratings: readonly ReviewRatingView[], say: Say): HTMLElement {
  const items = ratings.map(({ name, text, comment, sign }) => {
    const spoken = sign === 'none' ? {} : { role: 'img', 'aria-label': say(`review_sign_${sign}`) };
    const mark = el(
      'span',
      { class: `sign ${sign}`, ...(sign === 'none' ? { 'aria-hidden': 'true' } : spoken) },
      SIGNS[sign],
    );
    const said = comment === '' ? [] : [el('p', { class: 'comment' }, comment)];
    return el('li', {}, el('p', {}, el('strong', {}, name)), el('p', {}, mark, ' ', text), ...said);
  });
  return el('ul', { class: 'ratings', 'data-testid': 'ratings' }, ...items);
}
