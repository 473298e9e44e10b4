import type { RehearsalView } from '../../core/rehearsalViews';
import type { Desk } from '../desk';
import { rehearsalScreen } from '../screens/rehearsal';
import type { RehearsalWays, Ways } from '../ways';

/**
 * The ways through the rehearsal of field work.
 * @param perform as the desk's, counted as a step of the person
 * @param go all ways; asked for only when one is taken
 */
export function createRehearsalWays(desk: Desk, perform: Desk['perform'], go: () => Ways): RehearsalWays {
  const show = (view: RehearsalView, asked: number | null = null) => {
    desk.speak(view.lang);
    const focus = view.news !== '' ? 'news' : asked === null ? undefined : 'detect';
    desk.frame.show(rehearsalScreen(view, desk, go(), asked), focus);
  };
  return {
    openRehearsal(near, visits = null) {
      const ask = () => desk.call('rehearsalOpen', { visits, lang: desk.lang() });
      void perform({ status: 'loading', near, writes: false, ask, finish: (view) => show(view, visits) });
    },
    changeRehearsal({ status, near, ask, doubt }) {
      const finish = (view: RehearsalView) => show(view);
      void perform({ status, near, writes: doubt !== undefined, ...(doubt && { doubt }), ask, finish });
    },
  };
}
