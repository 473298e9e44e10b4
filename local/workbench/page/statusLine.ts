import { button, el } from './dom';

/** One line of messages at the bottom of the page. */
export interface StatusLine {
  readonly element: HTMLElement;
  report(message: string): void;
  clear(): void;
}

/**
 * Makes the line that tells what went wrong.
 * @param close label of the closing button
 */
export function createStatusLine(close: string): StatusLine {
  const text = el('span');
  const closer = button('×', { 'aria-label': close });
  const element = el('div', { class: 'status', role: 'alert', hidden: true, 'data-testid': 'status' }, text, closer);
  const clear = (): void => {
    element.hidden = true;
  };
  closer.addEventListener('click', clear);
  return {
    element,
    clear,
    report(message) {
      text.textContent = message;
      element.hidden = false;
    },
  };
}
