type Attributes = Readonly<Record<string, string | number | boolean>>;

/**
 * An element with attributes and children. Text always becomes a text node, so that nothing a file holds can turn
 * into markup.
 * @param attributes by HTML name; `true` sets an empty one, `false` leaves it out
 */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children);
  return element;
}

/** A push button; never submits anything. */
export function button(attributes: Attributes, press: () => void, ...children: readonly (Node | string)[]) {
  const element = el('button', { type: 'button', ...attributes }, ...children);
  element.addEventListener('click', press);
  return element;
}
