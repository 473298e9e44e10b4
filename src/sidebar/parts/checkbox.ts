import { el } from '../../client/element';

/** A box to tick with its text beside it; the text belongs to what can be pressed. */
export function checkbox(
  testId: string,
  text: readonly (Node | string)[],
  checked: boolean,
): { readonly element: HTMLElement; readonly input: HTMLInputElement } {
  const input = el('input', { type: 'checkbox', checked, 'data-testid': testId });
  return { element: el('label', { class: 'check' }, input, el('span', {}, ...text)), input };
}
