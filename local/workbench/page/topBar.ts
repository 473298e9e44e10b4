import type { StateView } from '../protocol';
import type { Context } from './context';
import { button, el } from './dom';
import { attachPopup, type PopupEntry } from './popupMenu';
import { createTools } from './tools';

/** The page's head: the file's name, the add-on's menu, import and export. */
export interface TopBar {
  readonly element: HTMLElement;
  show(state: StateView): void;
}

/**
 * Makes the page's head.
 * @param runMenu runs the function behind a menu entry
 * @param openForms opens the list of forms and the clock
 */
export function createTopBar(context: Context, runMenu: (functionName: string) => void, openForms: () => void): TopBar {
  const { texts } = context;
  const name = el('h1', { class: 'file-name' });
  const menu = button('', { class: 'menu-button', 'data-testid': 'menu' });
  let entries: readonly PopupEntry[] = [];
  attachPopup(menu, () => entries, 'menu-item');

  const tools = createTools(context, openForms);
  const picker = el('input', {
    type: 'file',
    accept: '.csv,.txt,.tsv,.xlsx',
    hidden: true,
    'data-testid': 'import-file',
  });
  picker.addEventListener('change', () => {
    const [file] = picker.files ?? [];
    picker.value = '';
    if (file) void context.act(() => context.api.importFile(file));
  });
  const pick = button(texts.importFile, { class: 'quiet', 'data-testid': 'import' });
  pick.addEventListener('click', () => picker.click());
  const file = el(
    'a',
    {
      class: 'quiet',
      href: '/export.xlsx',
      download: true,
      title: texts.downloadFileHint,
      'data-testid': 'export-xlsx',
    },
    texts.downloadFile,
  );
  const sheet = el('a', { class: 'quiet', download: true, 'data-testid': 'export-csv' }, texts.downloadSheet);

  return {
    element: el(
      'header',
      { class: 'top-bar' },
      logo(),
      name,
      menu,
      tools.element,
      el('span', { class: 'spring' }),
      picker,
      pick,
      file,
      sheet,
    ),
    show(state) {
      const shownName = state.around?.isCopy ? texts.copyOf(state.fileName) : state.fileName;
      document.title = shownName;
      name.textContent = shownName;
      name.title = shownName;
      tools.show(state);
      menu.textContent = state.menuTitle;
      menu.hidden = state.menu.length === 0;
      sheet.href = `/export.csv?sheet=${state.activeSheetId}`;
      entries = state.menu.map(({ caption, functionName }) => ({ caption, choose: () => runMenu(functionName) }));
    },
  };
}

/** A sheet with a rising line on it. */
function logo(): HTMLElement {
  const holder = el('span', { class: 'logo', 'aria-hidden': 'true' });
  holder.innerHTML =
    '<svg viewBox="0 0 24 24" width="24" height="24"><rect x="2.5" y="2.5" width="19" height="19" rx="4" fill="currentColor"/><path d="M6.5 15.5l3.6-4 2.9 2.4 4.5-5.4" fill="none" stroke="#fff" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round"/><circle cx="17.5" cy="8.5" r="1.7" fill="#fff"/></svg>';
  return holder;
}
