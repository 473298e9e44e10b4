import type { RunOutcome, StateView } from '../protocol';
import type { Context } from './context';
import { button, el } from './dom';
import { type FrameAnswer, readFrameMessage } from './frameMessages';

/** The add-on's sidebar: a frame of 300 px without an origin, a network or a way to the page but messages. */
export interface Sidebar {
  readonly element: HTMLElement;
  show(state: StateView): void;
  /** Takes the keyboard. */
  focus(): void;
}

/**
 * Makes the sidebar's place on the page.
 * @param run carries a call of google.script.run to the server; never rejects
 */
export function createSidebar(
  context: Context,
  run: (name: string, args: readonly unknown[]) => Promise<RunOutcome>,
): Sidebar {
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
  let stamp: number | undefined;
  let frame: HTMLIFrameElement | undefined;

  const close = (): void => {
    element.hidden = true;
    frame?.remove();
    frame = undefined;
  };
  closer.addEventListener('click', close);

  window.addEventListener('message', (event) => {
    const source = frame?.contentWindow;
    if (!source || event.source !== source) return;
    const message = readFrameMessage(event.data);
    if (message?.type === 'close') return close();
    if (message?.type !== 'run') return;
    void run(message.name, message.args).then((outcome) => {
      const answer: FrameAnswer = { type: 'answer', id: message.id, outcome };
      source.postMessage(answer, '*');
    });
  });

  return {
    element,
    focus: () => frame?.focus(),
    show({ sidebar }) {
      if (!sidebar) return close();
      title.textContent = sidebar.title;
      if (sidebar.stamp === stamp) return;
      stamp = sidebar.stamp;
      frame?.remove();
      frame = el('iframe', {
        sandbox: 'allow-scripts',
        src: `/sidebar?stamp=${sidebar.stamp}`,
        title: sidebar.title,
        'data-testid': 'sidebar',
      });
      const made = frame;
      void context.activity.track(
        new Promise<void>((resolve) => made.addEventListener('load', () => resolve(), { once: true })),
      );
      holder.append(made);
      element.hidden = false;
    },
  };
}
