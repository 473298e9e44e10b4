import { button, el } from '../../client/element';
import type { Say } from '../desk';
import { field } from './field';

/** An address to be passed on. */
interface Copied {
  readonly url: string;
  /** What it leads to, for screen readers. */
  readonly title: string;
  /** Unique on the screen. */
  readonly testId: string;
}

/** A button that copies an address. Where the browser refuses, as it may inside Google's frame, the address stands there selected. */
export function copyLink({ url, title, testId }: Copied, say: Say): HTMLElement {
  const told = el('div', { 'aria-live': 'polite', 'data-testid': `${testId}-told` });
  const byHand = () => {
    const input = el('input', { type: 'text', readonly: true, value: url, 'data-testid': `${testId}-field` });
    const { element } = field(testId, input, { label: say('form_link') }, say('form_copy_by_hand'));
    input.addEventListener('focus', () => input.select());
    told.replaceChildren(element);
    input.focus();
  };
  const press = async () => {
    try {
      await navigator.clipboard.writeText(url);
      told.replaceChildren(el('p', { class: 'hint' }, `✓ ${say('form_copied')}`));
    } catch {
      byHand();
    }
  };
  const label = `${say('form_copy')}: ${title}`;
  const copy = button({ class: 'link', 'aria-label': label, 'data-testid': testId }, press, say('form_copy'));
  return el('div', {}, copy, told);
}
