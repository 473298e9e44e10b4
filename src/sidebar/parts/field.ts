import { el } from '../../client/element';

/** What stands around an input. */
interface FieldTexts {
  readonly label: string;
  /** A word beside the label, such as "required". */
  readonly mark?: string;
}

/** What can be entered into. */
type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A labelled input. */
interface Field {
  readonly element: HTMLElement;
  /** Sets the line under the input, tied to it for screen readers; empty hides it. */
  setHint(text: string): void;
}

/**
 * An input with its label above and a hint below.
 * @param name unique on the screen; becomes part of ids
 */
export function field(name: string, input: Input, texts: FieldTexts, hint = ''): Field {
  const hintLine = el('p', { class: 'hint', id: `hint-${name}` });
  input.id = `field-${name}`;
  input.setAttribute('aria-describedby', hintLine.id);
  const label = el('label', { for: input.id }, texts.label);
  if (texts.mark !== undefined) label.append(' ', el('span', { class: 'mark' }, texts.mark));
  const setHint = (text: string) => {
    hintLine.textContent = text;
    hintLine.hidden = text === '';
  };
  setHint(hint);
  return { element: el('div', { class: 'field' }, label, el('div', { class: 'control' }, input, hintLine)), setHint };
}

/**
 * A drop-down list.
 * @param chosen value of the option that is selected at first
 */
export function select(
  attributes: Readonly<Record<string, string | boolean>>,
  options: readonly { readonly value: string; readonly label: string }[],
  chosen: string,
): HTMLSelectElement {
  const items = options.map(({ value, label }) => el('option', { value, selected: value === chosen }, label));
  return el('select', attributes, ...items);
}
