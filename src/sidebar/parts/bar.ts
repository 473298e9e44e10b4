import { button, el } from './element';

/** The head of a screen below home: a way back and the heading that gets the focus. */
export function backBar(
  title: string,
  backLabel: string,
  back: () => void,
): { bar: HTMLElement; heading: HTMLElement } {
  const heading = el('h1', { tabindex: -1 }, title);
  const arrow = button({ class: 'back', 'aria-label': backLabel, title: backLabel, 'data-testid': 'back' }, back, '‹');
  return { bar: el('header', { class: 'bar' }, arrow, heading), heading };
}
