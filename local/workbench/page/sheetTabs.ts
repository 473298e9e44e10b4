import type { SheetView } from '../../apps-script/appsScript';
import type { StateView } from '../protocol';
import type { Context } from './context';
import { button, el } from './dom';
import { attachPopup, type PopupEntry } from './popupMenu';
import { renameInPlace } from './renameInPlace';

/** The sheets at the bottom: choose, add, rename, hide, delete. Arrows walk, F2 or a double click renames, the context key opens the menu. */
export class SheetTabs {
  readonly element: HTMLElement;
  readonly #list: HTMLElement;
  #sheets: StateView['sheets'] = [];
  #activeId = 0;
  #shown = '';

  constructor(private readonly context: Context) {
    const { texts } = context;
    this.#list = el('div', { class: 'tabs', role: 'tablist', 'aria-label': texts.sheets });
    const add = sign('+', 'tab-add', texts.addSheet);
    add.addEventListener('click', () => {
      const name = this.#freeName();
      void context.act(() => context.api.addSheet({ name }));
    });
    const all = sign('≡', 'tab-all', texts.allSheets);
    attachPopup(all, () => this.#entries(), 'tab-entry');
    this.element = el('div', { class: 'tab-row' }, add, all, this.#list);
  }

  /** Shows the sheets; tabs that did not change stay, so that a double click meets the same tab twice. */
  show({ sheets, activeSheetId }: StateView): void {
    this.#sheets = sheets;
    this.#activeId = activeSheetId;
    const seen = sheets.filter(({ hidden }) => !hidden);
    const shown = JSON.stringify([activeSheetId, seen.map(({ id, name }) => [id, name])]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    const hadFocus = this.#list.contains(document.activeElement);
    this.#list.replaceChildren(...seen.map(({ id, name }) => this.#tab(id, name, id === activeSheetId)));
    const active = this.#list.querySelector<HTMLElement>('[aria-selected=true]');
    active?.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (hadFocus) active?.focus();
  }

  #tab(sheetId: number, name: string, isActive: boolean): HTMLElement {
    const tab = button(name, {
      class: 'tab',
      role: 'tab',
      'aria-selected': String(isActive),
      'aria-controls': 'grid',
      tabindex: isActive ? '0' : '-1',
      'data-testid': 'tab',
    });
    tab.addEventListener('click', () => {
      if (!isActive) void this.context.act(() => this.context.api.activate({ sheetId }));
    });
    tab.addEventListener('dblclick', () => this.#rename(tab, sheetId, name));
    tab.addEventListener('keydown', (event) => {
      if (event.key === 'F2') this.#rename(tab, sheetId, name);
      if (event.key === 'ArrowRight') this.#walk(tab, 1);
      if (event.key === 'ArrowLeft') this.#walk(tab, -1);
    });
    if (!isActive) return tab;
    const actions = this.#actions(sheetId, name, tab);
    tab.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      actions.click();
    });
    tab.addEventListener('keydown', (event) => {
      if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return;
      event.preventDefault();
      actions.click();
    });
    return el('span', { class: 'tab-active', role: 'presentation' }, tab, actions);
  }

  #entries(): PopupEntry[] {
    const { api, act, texts } = this.context;
    const caption = ({ id, name, hidden }: SheetView): string => {
      if (hidden) return texts.showHidden(name);
      return id === this.#activeId ? `✓ ${name}` : name;
    };
    const sorted = [...this.#sheets].sort((a, b) => Number(a.hidden) - Number(b.hidden));
    return sorted.map((sheet) => ({
      caption: caption(sheet),
      choose: () => void act(() => api.activate({ sheetId: sheet.id })),
    }));
  }

  #actions(sheetId: number, name: string, tab: HTMLElement): HTMLElement {
    const { api, act, texts } = this.context;
    const opener = sign('▾', 'tab-actions', texts.sheetMenu);
    const entries = [
      { caption: texts.rename, choose: () => this.#rename(tab, sheetId, name) },
      { caption: texts.hide, choose: () => void act(() => api.hideSheet({ sheetId })) },
      { caption: texts.remove, choose: () => void act(() => api.deleteSheet({ sheetId })) },
    ];
    attachPopup(opener, () => entries, 'tab-action');
    return opener;
  }

  #rename(tab: HTMLElement, sheetId: number, name: string): void {
    renameInPlace(tab, name, this.context.texts.sheetName, (typed) => {
      void this.context.act(() => this.context.api.renameSheet({ sheetId, name: typed }));
    });
  }

  #walk(from: HTMLElement, step: number): void {
    const tabs = [...this.#list.querySelectorAll<HTMLElement>('[role=tab]')];
    tabs[(tabs.indexOf(from) + step + tabs.length) % tabs.length]?.click();
  }

  #freeName(): string {
    const taken = new Set(this.#sheets.map((sheet) => sheet.name.toLowerCase()));
    let number = taken.size + 1;
    while (taken.has(this.context.texts.newSheet(number).toLowerCase())) number += 1;
    return this.context.texts.newSheet(number);
  }
}

function sign(caption: string, name: string, label: string): HTMLButtonElement {
  return button(caption, { class: name, 'aria-label': label, title: label, 'data-testid': name });
}
