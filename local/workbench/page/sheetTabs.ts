import type { StateView } from '../protocol';
import type { Context } from './context';
import { button, el } from './dom';
import { attachPopup } from './popupMenu';

/** The sheets at the bottom: choose, add, rename, delete. */
export interface SheetTabs {
  readonly element: HTMLElement;
  show(state: StateView): void;
}

/** Makes the row of tabs; arrows walk, F2 or a double click renames. */
export function createSheetTabs(context: Context): SheetTabs {
  const { api, texts } = context;
  const list = el('div', { class: 'tabs', role: 'tablist', 'aria-label': texts.sheets });
  const add = button('+', { class: 'tab-add', 'aria-label': texts.addSheet, title: texts.addSheet, 'data-testid': 'tab-add' });
  let state: StateView | undefined;

  add.addEventListener('click', () => {
    const taken = new Set(state?.sheets.map((sheet) => sheet.name.toLowerCase()));
    let number = taken.size + 1;
    while (taken.has(texts.newSheet(number).toLowerCase())) number += 1;
    void context.act(() => api.addSheet({ name: texts.newSheet(number) }));
  });

  const rename = (tab: HTMLElement, sheetId: number, name: string): void => {
    const input = el('input', { class: 'tab-name', 'aria-label': texts.sheetName, 'data-testid': 'tab-name' });
    input.value = name;
    tab.replaceWith(input);
    input.select();
    let finished = false;
    const finish = (save: boolean): void => {
      if (finished) return;
      finished = true;
      const typed = input.value.trim();
      input.replaceWith(tab);
      tab.focus();
      if (save && typed !== '' && typed !== name) void context.act(() => api.renameSheet({ sheetId, name: typed }));
    };
    input.addEventListener('blur', () => finish(true));
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === 'Escape') finish(event.key === 'Enter');
    });
  };

  const tabOf = (sheetId: number, name: string, isActive: boolean): HTMLElement => {
    const tab = button(name, {
      class: 'tab',
      role: 'tab',
      'aria-selected': String(isActive),
      'aria-controls': 'grid',
      tabindex: isActive ? '0' : '-1',
      'data-testid': 'tab',
      'data-sheet': String(sheetId),
    });
    tab.addEventListener('click', () => {
      if (!isActive) void context.act(() => api.activate({ sheetId }));
    });
    tab.addEventListener('dblclick', () => rename(tab, sheetId, name));
    tab.addEventListener('keydown', (event) => {
      if (event.key === 'F2') return rename(tab, sheetId, name);
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
      if (step) tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length]?.click();
    });
    return tab;
  };

  return {
    element: el('div', { class: 'tab-row' }, add, list),
    show(next) {
      state = next;
      const hadFocus = list.contains(document.activeElement);
      // A second click of a double click must meet the same tab, so tabs that did not change stay.
      const key = JSON.stringify([next.activeSheetId, next.sheets.map(({ id, name }) => [id, name])]);
      if (list.dataset['shown'] === key) return;
      list.dataset['shown'] = key;
      list.replaceChildren(
        ...next.sheets.map(({ id, name }) => {
          const isActive = id === next.activeSheetId;
          const tab = tabOf(id, name, isActive);
          return isActive ? el('span', { class: 'tab-active', role: 'presentation' }, tab, actionsOf(id, name, tab)) : tab;
        }),
      );
      const active = list.querySelector<HTMLElement>('[aria-selected=true]');
      active?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      if (hadFocus) active?.focus();
    },
  };

  function actionsOf(sheetId: number, name: string, tab: HTMLElement): HTMLElement {
    const opener = button('▾', { class: 'tab-actions', 'aria-label': texts.sheetMenu, title: texts.sheetMenu, 'data-testid': 'tab-actions' });
    attachPopup(
      opener,
      () => [
        { caption: texts.rename, choose: () => rename(tab, sheetId, name) },
        { caption: texts.remove, choose: () => void context.act(() => api.deleteSheet({ sheetId })) },
      ],
      'tab-action',
    );
    return opener;
  }
}
