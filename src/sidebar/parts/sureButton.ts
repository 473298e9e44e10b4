import { button, el } from '../../client/element';

/** How the button looks and what it says at first. */
export interface SureLook {
  readonly class: 'primary' | 'secondary' | 'link';
  readonly label: string;
  readonly testId: string;
  /** Read out instead of the label, where several such buttons stand on a screen. */
  readonly spoken?: string;
}

/** What is asked after the first press, and the two answers. */
export interface SureWords {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
}

/**
 * A button for what cannot be undone: the first press only asks, the focus stands on "no" then.
 * @param act called by the second press
 */
export function sureButton(look: SureLook, { question, yes, no }: SureWords, act: () => void): HTMLElement {
  const place = el('div');
  const keep = () => {
    place.replaceChildren(first);
    first.focus();
  };
  const ask = () => {
    const stay = button({ class: 'secondary', 'data-testid': `${look.testId}-keep` }, keep, no);
    const go = button({ class: 'danger', 'data-testid': `${look.testId}-sure` }, act, yes);
    place.replaceChildren(
      el('div', { class: 'sure', role: 'group', 'aria-label': question }, el('p', {}, question), go, stay),
    );
    stay.focus();
  };
  const spoken = look.spoken === undefined ? {} : { 'aria-label': look.spoken };
  const first = button({ class: look.class, 'data-testid': look.testId, ...spoken }, ask, look.label);
  place.append(first);
  return place;
}
