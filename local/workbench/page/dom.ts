/**
 * Makes an element with attributes and children.
 * @param attributes `true` sets an empty attribute, `false` leaves it out
 */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | boolean>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

/** A button with a caption. */
export function button(
  caption: string,
  attributes: Readonly<Record<string, string | boolean>> = {},
): HTMLButtonElement {
  return el('button', { type: 'button', ...attributes }, caption);
}

/** Waits for the next frame. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}
