import { el } from './dom';

/**
 * Puts a field in place of an element until a new name is typed: Enter or leaving saves, Esc does not.
 * @param save called with the new name when there is one and it is another
 */
export function renameInPlace(element: HTMLElement, name: string, label: string, save: (name: string) => void): void {
  const input = el('input', { class: 'tab-name', 'aria-label': label, 'data-testid': 'tab-name' });
  input.value = name;
  element.replaceWith(input);
  input.select();
  let isOpen = true;
  const finish = (keep: boolean): void => {
    // Taking the field away takes its focus, which would finish once more.
    if (!isOpen) return;
    isOpen = false;
    const typed = input.value.trim();
    input.replaceWith(element);
    element.focus();
    if (keep && typed !== '' && typed !== name) save(typed);
  };
  input.addEventListener('blur', () => finish(true));
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === 'Escape') finish(event.key === 'Enter');
  });
}
