import type { MenuEntry, SidebarView } from '../appsScript';
import type { HtmlOutput } from '../html/HtmlOutput';
import { type CallTable, local, remote, type ServiceObject } from '../service/CallRule';
import { Menu } from './Menu';

const DOCS = 'docs reference/base/Ui.md';

/** What the add-on shows beside the grid; it outlives executions. */
export interface UiState {
  menu: readonly MenuEntry[];
  sidebar: SidebarView | undefined;
}

/** The editor's user interface. */
export class Ui implements ServiceObject {
  readonly className = 'Ui';
  readonly calls = {
    createAddonMenu: local('menu', DOCS),
    showSidebar: remote('open', DOCS, 'HtmlOutput'),
  } satisfies CallTable;

  constructor(private readonly state: UiState) {}

  /** The add-on's menu. */
  createAddonMenu(): Menu {
    return new Menu(this.state);
  }

  /** Opens a sidebar, in place of one that is open. */
  showSidebar(html: HtmlOutput): void {
    this.state.sidebar = { title: html.title, html: html.content };
  }
}
