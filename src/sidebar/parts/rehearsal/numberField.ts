import { el } from '../../../client/element';
import type { Desk } from '../../desk';
import { readWhole } from '../../panelForm';
import { field } from '../field';

/** A labelled whole number with its range below. */
export interface NumberField {
  readonly element: HTMLElement;
  /** What was typed; `null` when it is no whole number of the range. */
  readonly read: () => number | null;
}

/**
 * A field for a number of visits.
 * @param name unique on the screen
 * @param changed told whenever something is typed
 */
export function numberField(
  name: string,
  { label, value, most }: { readonly label: string; readonly value: number; readonly most: number },
  { say }: Desk,
  changed: () => void,
): NumberField {
  const range = { min: 1, max: most };
  const look = { type: 'number', class: 'short', inputmode: 'numeric', step: 1, value, 'data-testid': name, ...range };
  const input = el('input', look);
  const { element } = field(name, input, { label }, say('whole_range', range));
  const read = () => (input.validity.badInput ? null : readWhole(range, input.value));
  input.addEventListener('input', () => {
    input.setAttribute('aria-invalid', String(read() === null));
    changed();
  });
  return { element, read };
}
