import type { OnOffView } from '../../core/onoffViews';
import type { Desk } from '../desk';
import { onoffScreen } from '../screens/onoff';
import type { OnOffWays, Ways } from '../ways';

/**
 * The ways through off/on tests.
 * @param perform as the desk's, counted as a step of the person
 * @param go all ways; asked for only when one is taken
 */
export function createOnoffWays(desk: Desk, perform: Desk['perform'], go: () => Ways): OnOffWays {
  const show = (view: OnOffView) => {
    desk.speak(view.lang);
    desk.frame.show(onoffScreen(view, desk, go()), view.news === '' ? undefined : 'news');
  };
  return {
    openOnoff(near) {
      void perform({ status: 'loading', near, writes: false, ask: () => desk.call('onoffOpen'), finish: show });
    },
    changeOnoff({ status, near, ask, doubt, at }) {
      const more = { ...(doubt && { doubt }), ...(at && { at }) };
      void perform({ status, near, writes: doubt !== undefined, ...more, ask, finish: show });
    },
  };
}
