import { el } from '../../../client/element';
import type { Say } from '../../desk';

/** How many cells hold a mark, in words and as a bar. */
interface ProgressLine {
  readonly element: HTMLElement;
  show(progress: { readonly filled: number; readonly all: number }): void;
}

/** Draws the line. */
export function progressLine(say: Say): ProgressLine {
  const text = el('p', { class: 'soft', 'data-testid': 'walk-progress' });
  const bar = el('progress', { class: 'bar-line', 'aria-hidden': 'true' });
  return {
    element: el('div', {}, text, bar),
    show({ filled, all }) {
      const left = all - filled;
      text.textContent = left === 0 ? say('walk_done', { all }) : say('walk_progress', { n: filled, all, left });
      bar.max = Math.max(all, 1);
      bar.value = filled;
    },
  };
}
