import { button, el } from '../../client/element';

/** What a screen's help button is called and does. */
export interface HelpWay {
  readonly label: string;
  readonly press: () => void;
}

/** The button "?" at the right end of a bar. */
export function helpButton({ label, press }: HelpWay): HTMLButtonElement {
  return button({ class: 'ask', 'aria-label': label, title: label, 'data-testid': 'help' }, press, '?');
}

/** The head of a screen below home: a way back, the heading that gets the focus, and the way to the help if there is one. */
export function backBar(
  title: string,
  backLabel: string,
  back: () => void,
  help?: HelpWay,
): { bar: HTMLElement; heading: HTMLElement } {
  const heading = el('h1', { tabindex: -1 }, title);
  const arrow = button({ class: 'back', 'aria-label': backLabel, title: backLabel, 'data-testid': 'back' }, back, '‹');
  const bar = el('header', { class: 'bar' }, arrow, heading);
  if (help !== undefined) bar.append(helpButton(help));
  return { bar, heading };
}
