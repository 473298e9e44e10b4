import type { StateView } from '../protocol';
import { AddonFrame, type Run } from './addonFrame';
import type { Context } from './context';
import { button, el } from './dom';

/** Pixels where the add-on says nothing (assumed). */
const WIDTH = 600;
const HEIGHT = 400;

/** The add-on's dialog: a layer over the page; nothing else can be done until × or Esc closes it. */
export interface Dialog {
  readonly element: HTMLElement;
  show(state: StateView): void;
}

/** Makes the dialog's place on the page. */
export function createDialog(context: Context, run: Run): Dialog {
  const { texts } = context;
  const title = el('h2', { id: 'dialog-title' });
  const closer = button('×', { 'aria-label': texts.close, title: texts.close, 'data-testid': 'dialog-close' });
  const holder = el('div', { class: 'dialog-frame' });
  const element = el(
    'dialog',
    { class: 'dialog', 'aria-labelledby': 'dialog-title' },
    el('div', { class: 'dialog-head' }, title, closer),
    holder,
  );
  const close = (): void => void context.act(() => context.api.closeDialog({}));
  const frame = new AddonFrame(context, run, { name: 'dialog', holder, close, escape: close });
  closer.addEventListener('click', close);
  element.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });

  return {
    element,
    show({ dialog }) {
      if (!dialog) {
        frame.remove();
        element.close();
        return;
      }
      title.textContent = dialog.title;
      if (!frame.show(dialog)) return;
      holder.style.width = `${dialog.width ?? WIDTH}px`;
      holder.style.height = `${dialog.height ?? HEIGHT}px`;
      if (!element.open) element.showModal();
      frame.focus();
    },
  };
}
