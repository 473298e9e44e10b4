import type { StateView } from '../protocol';
import { AddonFrame, type Run } from './addonFrame';
import type { Context } from './context';
import { button, el } from './dom';

/** The add-on's sidebar, 300 px wide. */
export interface Sidebar {
  readonly element: HTMLElement;
  show(state: StateView): void;
  /** Takes the keyboard. */
  focus(): void;
}

/** Makes the sidebar's place on the page. */
export function createSidebar(context: Context, run: Run): Sidebar {
  const { texts } = context;
  const title = el('h2');
  const closer = button('×', { 'aria-label': texts.close, title: texts.close, 'data-testid': 'sidebar-close' });
  const holder = el('div', { class: 'sidebar-frame' });
  const element = el(
    'aside',
    { class: 'sidebar', 'aria-label': texts.sidebar, hidden: true },
    el('div', { class: 'sidebar-head' }, title, closer),
    holder,
  );
  const close = (): void => {
    element.hidden = true;
    frame.remove();
  };
  const frame = new AddonFrame(context, run, { name: 'sidebar', holder, close, escape: () => undefined });
  closer.addEventListener('click', close);

  return {
    element,
    focus: () => frame.focus(),
    show({ sidebar }) {
      if (!sidebar) return close();
      title.textContent = sidebar.title;
      if (frame.show(sidebar)) element.hidden = false;
    },
  };
}
