import type { DialogView, MenuEntry, SidebarView } from '../appsScript';
import type { HtmlOutput } from '../html/HtmlOutput';
import { type CallTable, local, remote, type ServiceObject } from '../service/CallRule';
import { Menu } from './Menu';

const DOCS = 'docs reference/base/Ui.md';

/** What the add-on shows beside the grid; it outlives executions. */
export interface UiState {
  menu: readonly MenuEntry[];
  sidebar: SidebarView | undefined;
  dialog: DialogView | undefined;
}

/** The editor's user interface. */
export class Ui implements ServiceObject {
  readonly className = 'Ui';
  readonly calls = {
    createAddonMenu: local('menu', DOCS),
    showSidebar: remote('open', DOCS, 'HtmlOutput'),
    showModalDialog: remote('open', DOCS, 'HtmlOutput,string'),
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

  /** Opens a dialog over the grid; the script goes on. */
  showModalDialog(html: HtmlOutput, title: string): void {
    const { content, width, height } = html;
    this.state.dialog = {
      ...{ title, html: content },
      ...(width === undefined ? {} : { width }),
      ...(height === undefined ? {} : { height }),
    };
  }
}
