import type { AppsScript, Execution, SheetView } from '../apps-script/appsScript';
import type { Happening, RunOutcome, StateView } from './protocol';
import { BadRequest } from './readRequest';
import type { Surroundings } from './surroundings';

/** On Google an add-on's menu bears the name of the add-on, which no bundle knows. */
const MENU_TITLE = 'Rosta';

/** The open file with its counter of changes: everything that changes the file goes through `change`. */
export class Session {
  #version = 1;
  #sidebarStamp = 0;
  #sidebarHtml: string | undefined;
  #dialogStamp = 0;
  #cellStamp = 0;
  readonly #listeners = new Set<(version: number) => void>();

  #script: AppsScript;

  /** @param around missing where nothing but the page happens to the file */
  constructor(
    script: AppsScript,
    readonly around?: Surroundings,
  ) {
    this.#script = script;
    this.#noticeSidebar(false);
  }

  /** The open file; another one after a copy was opened. */
  get script(): AppsScript {
    return this.#script;
  }

  /** Lets something happen to the file. @throws BadRequest where nothing can */
  happen(what: Happening): void {
    this.letHappen((around) => {
      const { person } = around;
      this.#script = around.happen(what, this.#script);
      // Somebody else sees a sidebar of their own.
      if (around.person !== person) this.#sidebarStamp += 1;
    });
  }

  /** Does something around the file. @throws BadRequest where nothing can be done */
  letHappen(work: (around: Surroundings) => void): void {
    const { around } = this;
    if (!around) throw new BadRequest('Nothing happens to this file');
    this.change(() => work(around));
  }

  /** Calls back after every change with the new version. @returns how to stop */
  listen(listener: (version: number) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Does something to the file and counts it as a change, also when it throws: half of it may have happened. */
  change<T>(work: () => T): T {
    try {
      return work();
    } finally {
      this.#noticeSidebar(false);
      this.#version += 1;
      for (const listener of this.#listeners) listener(this.#version);
    }
  }

  /** Runs something of the add-on; how it went is part of the outcome. */
  execute(work: () => Execution): RunOutcome {
    const execution = this.change(() => {
      const done = work();
      this.#noticeSidebar(done.log.some((call) => call.method.endsWith('.showSidebar')));
      if (done.log.some((call) => call.method.endsWith('.showModalDialog'))) this.#dialogStamp += 1;
      if (done.log.some((call) => call.method.endsWith('.setActiveRange'))) this.#cellStamp += 1;
      return done;
    });
    if (execution.ok) return { ok: true, value: execution.value ?? null };
    return { ok: false, error: execution.error ?? execution.name };
  }

  /** A sheet of the file. @throws BadRequest when it is gone */
  sheet(sheetId: number): SheetView {
    const sheet = this.script.control.sheets().find(({ id }) => id === sheetId);
    if (!sheet) throw new BadRequest(`There is no sheet ${sheetId}`);
    return sheet;
  }

  get version(): number {
    return this.#version;
  }

  /** The file at a glance. */
  state(): StateView {
    const { control } = this.script;
    const sidebar = control.sidebar();
    const { html: _, ...dialog } = control.dialog() ?? { html: undefined };
    return {
      version: this.#version,
      fileName: this.script.name,
      locale: this.script.locale,
      sheets: control.sheets(),
      activeSheetId: control.activeSheetId(),
      activeCell: { ...control.activeCell(), stamp: this.#cellStamp },
      names: control.names(),
      menuTitle: MENU_TITLE,
      menu: this.script.menu(),
      sidebar: sidebar ? { title: sidebar.title, stamp: this.#sidebarStamp } : null,
      around: this.around?.view(this.script.zone) ?? null,
      dialog: 'title' in dialog ? { ...dialog, stamp: this.#dialogStamp } : null,
    };
  }

  /** A sidebar shown again with the same html is a new document on Google, so the calls are looked at too. */
  #noticeSidebar(shown: boolean): void {
    const html = this.script.control.sidebar()?.html;
    if (shown || html !== this.#sidebarHtml) this.#sidebarStamp += 1;
    this.#sidebarHtml = html;
  }
}
