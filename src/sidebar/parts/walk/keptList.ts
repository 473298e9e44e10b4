import { button, el } from '../../../client/element';
import type { Say } from '../../desk';

/** A cell that somebody else changed: how it is called, what it holds now, and the way there. */
interface KeptCell {
  readonly touchpoint: string;
  readonly factor: string;
  readonly now: number | string | null;
  readonly open: () => void;
}

/** Cells that somebody else changed while the walk went on; nothing at first. */
interface KeptList {
  readonly element: HTMLElement;
  /** @param text what the server says of them */
  add(cells: readonly KeptCell[], text: string): void;
}

/** Draws the list; it grows with what saving finds. */
export function keptList(say: Say): KeptList {
  const items = el('ul', { class: 'names', 'data-testid': 'kept' });
  const text = el('p');
  const sign = el('span', { class: 'sign', 'aria-hidden': 'true' }, '!');
  const title = el('p', {}, sign, ' ', el('strong', {}, say('walk_kept')));
  const box = el('div', { class: 'alert', hidden: true }, title, text, items);
  return {
    element: el('div', { 'aria-live': 'polite' }, box),
    add(cells, words) {
      box.hidden = false;
      text.textContent = words;
      for (const { touchpoint, factor, now, open } of cells) {
        const values = { touchpoint, factor, now: now === null ? say('walk_kept_empty') : String(now) };
        items.append(el('li', {}, button({ class: 'link' }, open, say('walk_kept_cell', values))));
      }
    },
  };
}
