import { button, el } from '../../client/element';
import type { ShellKey } from '../../i18n/shell';
import type { Say } from '../desk';
import { field } from './field';

/** What is said around what is copied. */
interface CopyWords {
  readonly copy: ShellKey;
  readonly copied: ShellKey;
  readonly field: ShellKey;
  /** That the browser refused, and how to copy what is selected. */
  readonly byHand: ShellKey;
}

const LINK_WORDS: CopyWords = {
  copy: 'form_copy',
  copied: 'form_copied',
  field: 'form_link',
  byHand: 'form_copy_by_hand',
};

/** An address, or a message around one, to be passed on. */
interface Copied {
  readonly url: string;
  /** What it leads to, for screen readers. */
  readonly title: string;
  /** Unique on the screen. */
  readonly testId: string;
  /** Those of an address when left out. */
  readonly words?: CopyWords;
}

/** A button that copies an address. Where the browser refuses, as it may inside Google's frame, the address stands there selected. */
export function copyLink({ url, title, testId, words = LINK_WORDS }: Copied, say: Say): HTMLElement {
  const told = el('div', { 'aria-live': 'polite', 'data-testid': `${testId}-told` });
  const byHand = () => {
    const input = el('input', { type: 'text', readonly: true, value: url, 'data-testid': `${testId}-field` });
    const { element } = field(testId, input, { label: say(words.field) }, say(words.byHand));
    input.addEventListener('focus', () => input.select());
    told.replaceChildren(element);
    input.focus();
  };
  const press = async () => {
    try {
      await navigator.clipboard.writeText(url);
      told.replaceChildren(el('p', { class: 'hint' }, `✓ ${say(words.copied)}`));
    } catch {
      byHand();
    }
  };
  const label = `${say(words.copy)}: ${title}`;
  const copy = button({ class: 'link', 'aria-label': label, 'data-testid': testId }, press, say(words.copy));
  return el('div', {}, copy, told);
}
