import type { HomeView, PanelView, ReportView } from '../contract/api';
import type { Lang } from '../core/lang';
import type { Desk } from './desk';
import { doneScreen } from './screens/done';
import { homeScreen } from './screens/home';
import { panelScreen } from './screens/panel';

/** The ways between screens. Screens know these, not each other. */
export interface Navigation {
  /** Asks for the first screen; an error stands after `near`. */
  start(near: Element): void;
  setLanguage(lang: Lang, near: Element, fail: () => void): void;
  openPanel(model: string, near: Element): void;
  makeDemo(near: Element): void;
  /** @param focus data-testid of the element to focus instead of the heading */
  panel(view: PanelView, focus?: string): void;
  /** @param panel the panel to go back to, with what was entered */
  done(report: ReportView, panel: PanelView): void;
  home(): void;
}

/** Keeps the first screen at hand, so that going back needs no round trip unless something was written since. */
export function createNavigation(desk: Desk): Navigation {
  let home: HomeView | undefined;
  let isStale = false;

  const showHome = (view: HomeView, focus?: string) => {
    home = view;
    isStale = false;
    desk.speak(view.lang);
    const { bar, ...screen } = homeScreen(view, desk, go);
    desk.frame.show(screen, focus);
    return bar;
  };
  const askHome = (near: Element) =>
    void desk.perform({
      status: 'loading',
      near,
      writes: false,
      ask: () => desk.call('homeOpen'),
      finish: (view) => showHome(view),
    });

  const go: Navigation = {
    start: askHome,
    setLanguage(lang, near, fail) {
      const ask = () => desk.call('languageSet', { lang });
      const finish = (view: HomeView) => void showHome(view, 'lang');
      void desk.perform({ status: 'loading', near, writes: false, ask, finish, fail });
    },
    openPanel(model, near) {
      const ask = () => desk.call('panelOpen', { model, sheetId: null });
      void desk.perform({ status: 'loading', near, writes: false, ask, finish: (view) => go.panel(view) });
    },
    makeDemo(near) {
      isStale = true;
      const ask = () => desk.call('demoMake');
      void desk.perform({ status: 'making_demo', near, writes: true, ask, finish: (view) => go.panel(view) });
    },
    panel(view, focus) {
      desk.speak(view.lang);
      if (view.lang !== home?.lang) isStale = true;
      desk.frame.show(panelScreen(view, desk, go), focus);
    },
    done(report, panel) {
      isStale = true;
      desk.frame.show(doneScreen(report, panel, desk, go));
    },
    home() {
      if (home === undefined) return;
      const mustAsk = isStale;
      const bar = showHome(home);
      if (mustAsk) askHome(bar);
    },
  };
  return go;
}
