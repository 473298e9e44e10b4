import type { LibraryView, MarksView, QfdView, SurveyView } from '../../core/qfdViews';
import type { Desk } from '../desk';
import { openedSteps } from '../openedSteps';
import { nextQfdStep, type QfdStep } from '../qfd/steps';
import { libraryScreen } from '../screens/library';
import { qfdScreen } from '../screens/qfd';
import { surveyScreen } from '../screens/survey';
import { walkScreen } from '../screens/walk';
import type { QfdWays, Ways } from '../ways';

/**
 * The ways through QFD: its steps, and the screens on which factors, touchpoints and marks come in.
 * @param perform as the desk's, counted as a step of the person
 * @param go all ways; asked for only when one is taken
 */
export function createQfdWays(desk: Desk, perform: Desk['perform'], go: () => Ways): QfdWays {
  const { call, lang } = desk;
  let shown: QfdView | undefined;
  const show = (view: QfdView, at?: QfdStep) => {
    const opened = openedSteps(nextQfdStep(view), shown && nextQfdStep(shown), at, false);
    shown = view;
    desk.speak(view.lang);
    desk.frame.show(qfdScreen(view, desk, go(), opened), view.news === '' ? undefined : 'news');
  };
  const open = (near: Element) => {
    const finish = (view: QfdView) => show(view);
    void perform({ status: 'loading', near, writes: false, ask: () => call('qfdOpen'), finish });
  };
  return {
    openQfd(near) {
      shown = undefined;
      open(near);
    },
    refreshQfd: open,
    backToQfd() {
      if (shown === undefined) open(desk.frame.head());
      // What was done just now was read out the first time.
      else show({ ...shown, news: '' });
    },
    changeQfd({ status, near, ask, doubt, at }) {
      const finish = (view: QfdView) => show(view, at);
      void perform({ status, near, writes: doubt !== undefined, ...(doubt && { doubt }), ask, finish });
    },
    openSurvey(near, sheetId, fail) {
      const ask = () => call('surveyOpen', { sheetId: sheetId ?? null, lang: lang() });
      const finish = (view: SurveyView) => {
        desk.speak(view.lang);
        desk.frame.show(surveyScreen(view, desk, go()), sheetId === undefined ? undefined : 'survey-sheet');
      };
      void perform({ status: 'reading', near, writes: false, ask, finish, ...(fail && { fail }) });
    },
    openLibrary(near) {
      const finish = (view: LibraryView) => {
        desk.speak(view.lang);
        desk.frame.show(libraryScreen(view, desk, go()));
      };
      void perform({
        status: 'loading',
        near,
        writes: false,
        ask: () => call('libraryOpen', { lang: lang() }),
        finish,
      });
    },
    openWalk(sheetId, near) {
      const finish = (view: MarksView) => {
        desk.speak(view.lang);
        desk.frame.show(walkScreen(view, desk, go()));
      };
      void perform({
        status: 'reading',
        near,
        writes: false,
        ask: () => call('marksOpen', { sheetId, lang: lang() }),
        finish,
      });
    },
    openPicture(picture, tracks, near) {
      const ask = () => call('pictureOpen', { picture, tracks, lang: lang() });
      void perform({ status: 'loading', near, writes: false, ask, finish: () => {} });
    },
  };
}
