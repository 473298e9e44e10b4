import type { RefusalsView } from '../../core/refusalViews';
import type { Desk } from '../desk';
import { refusalsScreen } from '../screens/refusals';
import type { RefusalWays, Ways } from '../ways';

/**
 * The ways through refusals: barriers, the form and exports.
 * @param perform as the desk's, counted as a step of the person
 * @param go all ways; asked for only when one is taken
 */
export function createRefusalWays(desk: Desk, perform: Desk['perform'], go: () => Ways): RefusalWays {
  const { call } = desk;
  const show = (view: RefusalsView) => {
    desk.speak(view.lang);
    desk.frame.show(refusalsScreen(view, desk, go()), view.news === '' ? undefined : 'news');
  };
  return {
    openRefusals(near) {
      void perform({ status: 'loading', near, writes: false, ask: () => call('refusalsOpen'), finish: show });
    },
    changeRefusals({ status, near, ask, doubt }) {
      void perform({ status, near, writes: doubt !== undefined, ...(doubt && { doubt }), ask, finish: show });
    },
  };
}
