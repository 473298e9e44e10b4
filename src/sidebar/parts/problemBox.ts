import { button, el } from '../../client/element';
import type { ErrorView } from '../../core/views';

/** A button of the box: what it says and does. */
export interface ProblemAction {
  readonly label: string;
  readonly press: () => void;
}

/** An error in words with its buttons, announced to screen readers as soon as it stands on the screen. */
export function problemBox(error: ErrorView, actions: readonly ProblemAction[]): HTMLElement {
  const buttons = actions.map(({ label, press }) => button({ class: 'link' }, press, label));
  const sign = el('span', { class: 'sign', 'aria-hidden': 'true' }, '!');
  return el(
    'div',
    { class: 'problem', role: 'alert', 'data-testid': 'error', 'data-code': error.code },
    el('p', {}, sign, ' ', error.message),
    ...buttons,
  );
}
