/**
 * Listens for keys wherever the focus is, but for fields, which have keys of their own, and for the page being put away.
 * @param element the screen: while its inputs are locked, keys are too
 * @param wishOf what a key asks for, by what it types and by its place on the keyboard; `undefined` when nothing
 * @param away called when the person looks at something else or closes the sidebar
 * @returns ends the listening
 */
export function watchWalk<Wish>(
  element: Element,
  wishOf: (key: string, code: string) => Wish | undefined,
  act: (wish: Wish) => void,
  away: () => void,
): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.matches('input, select, textarea')) return;
    if (element.closest('fieldset')?.disabled === true) return;
    const wish = wishOf(event.key, event.code);
    if (wish === undefined) return;
    event.preventDefault();
    act(wish);
  };
  const hide = () => {
    if (document.visibilityState === 'hidden') away();
  };
  document.addEventListener('keydown', press);
  document.addEventListener('visibilitychange', hide);
  window.addEventListener('pagehide', away);
  return () => {
    document.removeEventListener('keydown', press);
    document.removeEventListener('visibilitychange', hide);
    window.removeEventListener('pagehide', away);
  };
}
