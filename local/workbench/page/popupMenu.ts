import { button, el } from './dom';

/** An entry of a menu. */
export interface PopupEntry {
  readonly caption: string;
  readonly choose: () => void;
}

/**
 * Makes a button open a menu: by click, Enter, Space or arrow down; arrows, Home and End walk, Esc closes and returns to
 * the button.
 * @param opener the button; it gets the aria attributes
 * @param entries read at each opening
 * @param itemTestId hook for browser tests on every entry
 */
export function attachPopup(opener: HTMLButtonElement, entries: () => readonly PopupEntry[], itemTestId: string): void {
  opener.setAttribute('aria-haspopup', 'menu');
  opener.setAttribute('aria-expanded', 'false');
  let close: (() => void) | undefined;
  const open = (): void => {
    close = openPopup(opener, entries(), itemTestId, () => {
      close = undefined;
    });
  };
  opener.addEventListener('click', () => (close ? close() : open()));
  opener.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || close) return;
    event.preventDefault();
    open();
  });
}

function openPopup(
  opener: HTMLButtonElement,
  entries: readonly PopupEntry[],
  itemTestId: string,
  closed: () => void,
): () => void {
  const menu = el('div', { class: 'popup', role: 'menu', 'aria-label': opener.ariaLabel ?? opener.textContent ?? '' });
  let isOpen = true;
  const close = (): void => {
    // Removing the menu takes the focus out of it, which asks to close once more.
    if (!isOpen) return;
    isOpen = false;
    menu.remove();
    document.removeEventListener('pointerdown', outside, true);
    opener.setAttribute('aria-expanded', 'false');
    closed();
  };
  const outside = (event: Event): void => {
    const { target } = event;
    if (target instanceof Node && !menu.contains(target) && !opener.contains(target)) close();
  };
  for (const entry of entries) {
    const item = button(entry.caption, { role: 'menuitem', tabindex: '-1', 'data-testid': itemTestId });
    item.addEventListener('click', () => {
      close();
      opener.focus();
      entry.choose();
    });
    menu.append(item);
  }
  menu.addEventListener('keydown', (event) => walk(menu, event, close, opener));
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    // A press on the opener closes by its own click; a frame taking the focus gives no related target.
    if (relatedTarget !== opener && !(relatedTarget instanceof Node && menu.contains(relatedTarget))) close();
  });
  document.body.append(menu);
  place(menu, opener);
  document.addEventListener('pointerdown', outside, true);
  opener.setAttribute('aria-expanded', 'true');
  menu.querySelector('button')?.focus();
  return close;
}

function walk(menu: HTMLElement, event: KeyboardEvent, close: () => void, opener: HTMLElement): void {
  const items: HTMLElement[] = [...menu.querySelectorAll('button')];
  const at = items.findIndex((item) => item.matches(':focus'));
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  const target = targets[event.key];
  if (event.key !== 'Escape' && target === undefined) return;
  event.preventDefault();
  if (target !== undefined) {
    items[target]?.focus();
    return;
  }
  close();
  opener.focus();
}

/** Below the opener, or above it when there is no room. */
function place(menu: HTMLElement, opener: HTMLElement): void {
  const at = opener.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const below = at.bottom + 4 + height <= window.innerHeight;
  menu.style.top = `${below ? at.bottom + 4 : Math.max(4, at.top - 4 - height)}px`;
  menu.style.left = `${Math.max(4, Math.min(at.left, window.innerWidth - width - 4))}px`;
}
