import type { RunOutcome, StateView } from '../protocol';
import type { Activity } from './activity';
import type { Api } from './api';
import { type Charts, createCharts } from './charts';
import type { Context } from './context';
import { createDialog } from './dialog';
import { el, nextFrame } from './dom';
import { inPageLang } from './emulatorWords';
import { createExecutionLog, type ExecutionLog } from './executionLog';
import { createFormsDialog } from './forms/formsDialog';
import { FormulaBar } from './formulaBar';
import { Grid } from './grid';
import { readNameBox } from './nameBox';
import { SheetTabs } from './sheetTabs';
import { createSidebar, type Sidebar } from './sidebar';
import { createStatusLine } from './statusLine';
import { pageLang, textsOf } from './texts';
import { createTopBar } from './topBar';

/** The whole page. */
export interface Page {
  /** Reads the file and shows it in a place. */
  start(place: HTMLElement): Promise<void>;
  /** Version of the file that is shown; 0 before the first. */
  version(): number;
}

/** A part that shows the file at a glance. */
interface Part {
  show(state: StateView): void | Promise<void>;
}

/** Wires the parts of the page; each shows, and asks the server to change. */
export function createPage(api: Api, activity: Activity): Page {
  let shown: StateView | undefined;
  return {
    version: () => shown?.version ?? 0,
    async start(place) {
      const state = await api.state({});
      const lang = pageLang(state.locale);
      document.documentElement.lang = lang;
      const texts = textsOf(lang);
      const status = createStatusLine(texts.close);
      const report = (error: unknown): void => {
        // fetch rejects with a TypeError when nobody answers.
        const message = error instanceof Error ? error.message : String(error);
        status.report(error instanceof TypeError ? texts.offline : inPageLang(message, state.locale));
      };
      const context: Context = { api, activity, texts, locale: state.locale, report, act: (work) => act(work) };
      const view = new View(context);
      const act = (work: () => Promise<unknown>): Promise<void> =>
        activity.track(
          (async () => {
            status.clear();
            try {
              await work();
            } catch (error) {
              report(error);
            }
            await refresh();
          })(),
        );
      const refresh = inTurn(async () => {
        try {
          const next = await api.state({});
          await view.show(next);
          shown = next;
        } catch (error) {
          report(error);
        }
      });
      place.append(...view.elements, status.element);
      await refresh();
      listenToVersions((version) => {
        if (version !== shown?.version) void activity.track(refresh());
      });
    },
  };
}

/** The parts of the page and how they hang together. */
class View {
  readonly elements: readonly HTMLElement[];
  readonly #parts: readonly Part[];
  readonly #grid: Grid;
  readonly #bar: FormulaBar;
  readonly #charts: Charts;
  readonly #log: ExecutionLog;
  readonly #sidebar: Sidebar;
  #running = 0;
  readonly #progress: HTMLElement;
  #cell = { row: 0, column: 0 };
  #state: StateView | undefined;

  constructor(private readonly context: Context) {
    const { texts } = context;
    const forms = createFormsDialog(context);
    const top = createTopBar(
      context,
      (functionName) => void context.activity.track(this.#click(functionName)),
      () => void context.act(() => forms.open()),
    );
    const tabs = new SheetTabs(context);
    this.#sidebar = createSidebar(context, (name, args) => this.#call(name, args));
    const dialog = createDialog(context, (name, args) => this.#call(name, args));
    this.#log = createExecutionLog(context);
    this.#grid = new Grid(context, {
      focused: (row, column) => this.#focused(row, column),
      typed: (row, column, texts) => void this.#type(row, column, texts),
      scrolled: () => this.#charts.place(),
      read: (row, column) => this.#read(row, column),
    });
    this.#charts = createCharts(context, this.#grid);
    this.#bar = new FormulaBar(context, {
      go: (typed) => void context.activity.track(this.#wish(typed)),
      type: (text) => void this.#type(this.#cell.row, this.#cell.column, [[text]], 1),
      leave: () => void this.#grid.focus(this.#cell.row, this.#cell.column),
    });
    this.#grid.element.append(this.#charts.element);
    this.#progress = el('div', { class: 'progress', role: 'progressbar', 'aria-label': texts.running, hidden: true });
    const main = el('main', {}, this.#bar.element, this.#grid.element);
    const bottom = el('footer', { class: 'bottom' }, tabs.element, this.#log.opener);
    this.elements = [
      top.element,
      this.#progress,
      el('div', { class: 'middle' }, main, this.#sidebar.element),
      this.#log.element,
      bottom,
      dialog.element,
      forms.element,
    ];
    this.#parts = [top, tabs, this.#sidebar, dialog, forms];
  }

  /** Shows the file as it is now; on another sheet, and when the add-on put the cursor somewhere, the grid goes there. */
  async show(state: StateView): Promise<void> {
    const moves =
      this.#state?.activeSheetId !== state.activeSheetId || this.#state.activeCell.stamp !== state.activeCell.stamp;
    this.#state = state;
    for (const part of this.#parts) await part.show(state);
    const sheet = state.sheets.find(({ id }) => id === state.activeSheetId);
    if (sheet) {
      this.#grid.element.style.setProperty('--frozen-rows', String(sheet.frozenRows));
      await this.#grid.show(sheet);
      this.#charts.show(sheet.charts.length > 0 ? await this.context.api.charts({ sheetId: sheet.id }) : []);
      if (moves) await this.#goTo(state.activeCell);
      this.#bar.show(this.#cell.row, this.#cell.column, this.#read(this.#cell.row, this.#cell.column));
    }
    await this.#log.show();
  }

  /** The keyboard goes to the grid, but not away from the sidebar, a field, or tabs that are walked by keys. */
  async #goTo({ row, column }: StateView['activeCell']): Promise<void> {
    const { activeElement } = document;
    const keeps =
      activeElement instanceof HTMLElement &&
      activeElement !== document.body &&
      !activeElement.matches('[role=tab]:not(:focus-visible)') &&
      !this.#grid.element.contains(activeElement);
    this.#cell = { row, column };
    await this.#grid.focus(row, column);
    if (!keeps) return;
    await libraryDone();
    activeElement.focus();
  }

  #focused(row: number, column: number): void {
    this.#cell = { row, column };
    this.#bar.show(row, column, this.#read(row, column));
  }

  async #read(row: number, column: number): Promise<string> {
    if (!this.#state) return '';
    return (await this.context.api.input({ sheetId: this.#state.activeSheetId, row, column })).text;
  }

  async #type(row: number, column: number, texts: readonly (readonly string[])[], down = 0): Promise<void> {
    const sheetId = this.#state?.activeSheetId;
    if (sheetId === undefined) return;
    await this.context.act(() => this.context.api.type({ sheetId, row, column, texts }));
    if (down > 0) await this.context.activity.track(this.#grid.focus(row + down, column));
  }

  /** Goes where the name box says, or names the selected cells. */
  async #wish(typed: string): Promise<void> {
    const state = this.#state;
    if (!state) return;
    const wish = readNameBox(typed, state, this.context.texts);
    if ('refusal' in wish) return this.context.report(wish.refusal);
    const area = 'area' in wish ? wish.area : await this.#grid.selection();
    if (!area) return;
    const { api } = this.context;
    // Even when nothing changes this clears what was said of an address before.
    await this.context.act(async () => {
      if ('newName' in wish) await api.nameRange({ name: wish.newName, sheetId: state.activeSheetId, ...area });
      else if (wish.sheetId !== state.activeSheetId) await api.activate({ sheetId: wish.sheetId });
    });
    await this.#grid.focus(area.row, area.column, area.rows, area.columns);
  }

  /** A menu entry; the keyboard follows into the sidebar that it opens. */
  async #click(functionName: string): Promise<void> {
    const before = this.#state?.sidebar?.stamp;
    await this.context.act(async () => {
      const outcome = await this.#showRunning(this.context.api.click({ functionName }));
      if (!outcome.ok) this.context.report(outcome.error);
    });
    if (this.#state?.sidebar?.stamp === before) return;
    await libraryDone();
    this.#sidebar.focus();
  }

  /** A call from the sidebar or a dialog; its failure is theirs to show, so it is only an answer here. */
  #call(name: string, args: readonly unknown[]): Promise<RunOutcome> {
    return new Promise((resolve) => {
      void this.context.act(async () => {
        try {
          // The page itself may have to wait for another call that is still running; the caller need not.
          resolve(await this.#showRunning(this.context.api.run({ name, args })));
        } catch (error) {
          resolve({ ok: false, error: this.context.texts.offline });
          throw error;
        }
      });
    });
  }

  async #showRunning<T>(run: Promise<T>): Promise<T> {
    this.#running += 1;
    this.#progress.hidden = false;
    try {
      return await run;
    } finally {
      this.#running -= 1;
      this.#progress.hidden = this.#running === 0;
    }
  }
}

/** The grid library takes the focus in the frames after it is told to. */
async function libraryDone(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

/** Runs one at a time; calls that come meanwhile share one more run after it. */
function inTurn(work: () => Promise<void>): () => Promise<void> {
  let current: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const run = (): Promise<void> => {
    next = undefined;
    current = work().finally(() => {
      current = undefined;
    });
    return current;
  };
  return () => {
    if (!current) return run();
    next ??= current.then(run);
    return next;
  };
}

/** Hears of changes made elsewhere, such as in a second window. */
function listenToVersions(changed: (version: number) => void): void {
  new EventSource('/events').addEventListener('message', ({ data }) => changed(Number(data)));
}
