import type { Lang } from '../core/lang';
import type { HomeView, PanelView, ReportView } from '../core/views';

/** The ways between screens. Screens know these, not each other. */
export interface Ways {
  /** Asks for the first screen; an error stands after `near`. */
  start(near: Element): void;
  setLanguage(lang: Lang, near: Element, fail: () => void): void;
  /** @param sheetId the sheet to begin with; else the server finds one */
  openPanel(model: string, near: Element, sheetId?: number): void;
  makeDemo(near: Element): void;
  /** @param focus data-testid of the element to focus instead of the heading */
  panel(view: PanelView, focus?: string): void;
  /** @param panel the panel to go back to, with what was entered */
  done(report: ReportView, panel: PanelView): void;
  home(): void;
  /**
   * Opens a model's help.
   * @param back where the help leads back to
   */
  help(model: string, lang: Lang, near: Element, back: () => void): void;
  /** Shows all models to choose a help from. */
  helpList(view: HomeView): void;
}
