import { el } from './dom';
import { inPageLang } from './emulatorWords';

/** Shows the note of the cell under the pointer beside it, readable by people of a locale; it lies in `data-note`. */
export function attachNotes(grid: HTMLElement, locale: string): void {
  const bubble = el('div', { class: 'note', role: 'tooltip', hidden: true, 'data-testid': 'note' });
  document.body.append(bubble);
  grid.addEventListener('mouseover', ({ target }) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-note]') : null;
    bubble.hidden = cell === null;
    if (!cell) return;
    bubble.textContent = inPageLang(cell.dataset.note ?? '', locale);
    const at = cell.getBoundingClientRect();
    const { width, height } = bubble.getBoundingClientRect();
    const left = at.right + 6 + width > window.innerWidth ? Math.max(4, at.left - 6 - width) : at.right + 6;
    bubble.style.left = `${left}px`;
    bubble.style.top = `${Math.max(4, Math.min(at.top, window.innerHeight - height - 4))}px`;
  });
  grid.addEventListener('mouseleave', () => {
    bubble.hidden = true;
  });
}
