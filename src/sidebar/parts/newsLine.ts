import { el } from '../../client/element';

/** What was done just now, read out by its focus, since a line that comes with the whole screen is not announced; nothing when empty. */
export function newsLine(news: string): readonly HTMLElement[] {
  if (news === '') return [];
  const sign = el('span', { class: 'sign', 'aria-hidden': 'true' }, '✓');
  return [el('p', { class: 'made news', tabindex: -1, 'data-testid': 'news' }, sign, ' ', news)];
}
