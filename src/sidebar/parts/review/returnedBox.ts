import { el } from '../../../client/element';
import type { Say } from '../../desk';
import { copyLink } from '../copyLink';

/** The address under which a shopper corrects a visit, to be sent on. */
interface Correction {
  readonly code: string;
  readonly editUrl: string;
  /** Empty where there is nothing to add. */
  readonly text: string;
  readonly testId: string;
}

/** What is to be done about a returned visit: the link to send, or why there is none. */
export function returnedBox({ code, editUrl, text, testId }: Correction, say: Say): HTMLElement {
  const lines = [text, editUrl === '' ? '' : say('review_link_only')].filter((line) => line !== '');
  const link = editUrl === '' ? [] : [copyLink({ url: editUrl, title: say('review_link', { code }), testId }, say)];
  return el(
    'div',
    { class: 'returned', 'data-testid': `${testId}-box` },
    ...lines.map((line) => el('p', {}, line)),
    ...link,
  );
}
