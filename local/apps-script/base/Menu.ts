import type { MenuEntry } from '../appsScript';
import { type CallTable, local, remote, type ServiceObject } from '../service/CallRule';
import type { UiState } from './Ui';

const DOCS = 'docs reference/base/Menu.md';

/** A menu being made. */
export class Menu implements ServiceObject {
  readonly className = 'Menu';
  readonly calls = {
    addItem: local('menu', DOCS, 'string,string'),
    addToUi: remote('menu', DOCS),
  } satisfies CallTable;
  private readonly entries: MenuEntry[] = [];

  constructor(private readonly state: UiState) {}

  /** Adds an entry that calls a function by name. */
  addItem(caption: string, functionName: string): this {
    this.entries.push({ caption, functionName });
    return this;
  }

  /** Shows the menu. */
  addToUi(): void {
    this.state.menu = [...this.entries];
  }
}
