import { type RemedyScreen, remedyScreen } from '../client/failure';
import type { HomeView } from '../core/views';
import type { Desk } from './desk';
import type { ProblemAction } from './parts/problemBox';
import { doneScreen } from './screens/done';
import { helpListScreen } from './screens/helpList';
import { homeScreen } from './screens/home';
import type { Ways } from './ways';
import { createCareWays } from './ways/careWays';
import { createFieldWays } from './ways/fieldWays';
import { createJobWays } from './ways/jobWays';
import { createModelWays } from './ways/modelWays';
import { createMoneyWays } from './ways/moneyWays';
import { createQfdWays } from './ways/qfdWays';
import { createTrackWays } from './ways/trackWays';
import { createUndoWays } from './ways/undoWays';
import { createVisitWays } from './ways/visitWays';

/**
 * Keeps the first screen at hand: going back shows it at once, and its next step is brought up to date behind it,
 * since another sheet may be in view by now or a report written.
 */
export function createNavigation(desk: Desk): Ways {
  let home: HomeView | undefined;
  /** Grows with every step a person takes, so that a late answer cannot replace what they look at. */
  let steps = 0;

  const drawHome = (view: HomeView, focus?: string, news = '') => {
    home = view;
    desk.speak(view.lang);
    desk.frame.show(homeScreen(view, desk, go, news), focus);
  };
  const refreshHome = async (shown: HomeView) => {
    const step = steps;
    const work = desk.frame.begin(desk.say('loading'), false);
    const outcome = await desk.call('homeOpen');
    work.end();
    const isNews = outcome.ok && JSON.stringify(outcome.value) !== JSON.stringify(shown);
    if (isNews && step === steps) drawHome(outcome.value, desk.frame.focused());
  };
  /** While the screen a menu item asked for is being asked for: nothing else stands on the page yet. */
  let isStart = false;
  const perform: Desk['perform'] = (deed) => {
    steps += 1;
    const fromMenu = isStart;
    const more: typeof deed.more = (error) => [...(deed.more?.(error) ?? []), ...leads(error.code, fromMenu)];
    return desk.perform({ ...deed, more });
  };
  /** Buttons to the screen where something can be done about an error. */
  const leads = (code: string, fromMenu: boolean): readonly ProblemAction[] => {
    const screen = remedyScreen(code) ?? (fromMenu ? 'home' : undefined);
    return screen === undefined ? [] : [leadTo(screen, desk, go)];
  };

  const openHome = (near: Element, finish: (view: HomeView) => void) => {
    void perform({ status: 'loading', near, writes: false, ask: () => desk.call('homeOpen'), finish });
  };
  const go: Ways = {
    ...createModelWays(desk, perform, () => go),
    ...createJobWays(desk, perform, () => go),
    ...createUndoWays(desk, perform, () => go),
    ...createCareWays(desk, perform, () => go),
    ...createFieldWays(desk, perform, () => go),
    ...createQfdWays(desk, perform, () => go),
    ...createTrackWays(desk, perform, () => go),
    ...createVisitWays(desk, perform, () => go),
    ...createMoneyWays(desk, perform, () => go),
    start(near, screen) {
      isStart = screen !== 'home' && screen !== 'help';
      const ways = { undo: go.openUndo, state: go.openState, tasks: go.openTasks, field: go.openField };
      if (screen === 'home' || screen === 'help') openHome(near, screen === 'help' ? go.helpList : go.showHome);
      else ways[screen](near);
      isStart = false;
    },
    setLanguage(lang, near, fail) {
      const ask = () => desk.call('languageSet', { lang });
      const finish = (view: HomeView) => drawHome(view, 'lang');
      void perform({ status: 'loading', near, writes: false, ask, finish, fail });
    },
    done(report, panel) {
      // What the first screen said about unfinished work is out of date; the rest comes with its next answer.
      if (home !== undefined) home = { ...home, notices: home.notices.filter(({ job }) => job === null) };
      desk.frame.show(doneScreen(report, panel, desk, go));
    },
    helpList(view) {
      home = view;
      steps += 1;
      desk.speak(view.lang);
      desk.frame.show(helpListScreen(view, desk, go));
    },
    home() {
      // The sidebar began with another screen: the first one has not been asked for yet.
      if (home === undefined) return openHome(desk.frame.head(), go.showHome);
      steps += 1;
      drawHome(home);
      void refreshHome(home);
    },
    showHome(view, news = '') {
      // Read out by its focus: a line that comes with the whole screen is not announced.
      drawHome(view, news === '' ? undefined : 'news', news);
    },
  };
  return go;
}

function leadTo(screen: RemedyScreen, desk: Desk, go: Ways): ProblemAction {
  const near = desk.frame.head();
  const press = { home: () => go.home(), undo: () => go.openUndo(near), state: () => go.openState(near) };
  return { label: desk.say(`to_${screen}`), press: press[screen] };
}
