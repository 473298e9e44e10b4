import { button, el } from '../../client/element';
import type { Say } from '../desk';

/** How the button looks and what it says at first. */
interface DiscardLook {
  readonly class: 'secondary' | 'link';
  readonly label: string;
  readonly testId: string;
}

/**
 * The button that takes back what an unfinished work has written. It cannot be undone, so the first press only asks.
 * @param act called by the second press
 */
export function discardButton(look: DiscardLook, say: Say, act: () => void): HTMLElement {
  const place = el('div');
  const keep = () => {
    place.replaceChildren(first);
    first.focus();
  };
  const ask = () => {
    const question = say('discard_sure');
    const no = button({ class: 'secondary', 'data-testid': `${look.testId}-keep` }, keep, say('discard_no'));
    const yes = button({ class: 'danger', 'data-testid': `${look.testId}-sure` }, act, say('discard_yes'));
    place.replaceChildren(
      el('div', { class: 'sure', role: 'group', 'aria-label': question }, el('p', {}, question), yes, no),
    );
    no.focus();
  };
  const first = button({ class: look.class, 'data-testid': look.testId }, ask, look.label);
  place.append(first);
  return place;
}
