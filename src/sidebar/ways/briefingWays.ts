import type { BriefingsView } from '../../core/briefingViews';
import type { Desk } from '../desk';
import { briefingsScreen } from '../screens/briefings';
import type { BriefingWays, Ways } from '../ways';

/**
 * The ways through briefings and links.
 * @param perform as the desk's, counted as a step of the person
 * @param go all ways; asked for only when one is taken
 */
export function createBriefingWays(desk: Desk, perform: Desk['perform'], go: () => Ways): BriefingWays {
  const { call, lang } = desk;
  const show = (view: BriefingsView) => {
    desk.speak(view.lang);
    desk.frame.show(briefingsScreen(view, desk, go()), view.news === '' ? undefined : 'news');
  };
  return {
    openBriefings(near) {
      void perform({ status: 'loading', near, writes: false, ask: () => call('briefingsOpen'), finish: show });
    },
    changeBriefings({ status, near, ask, doubt }) {
      void perform({ status, near, writes: doubt !== undefined, ...(doubt && { doubt }), ask, finish: show });
    },
    openBriefing(visits, near) {
      const request = { picture: 'briefing', tracks: [], lang: lang() } as const;
      const ask = () => call('pictureOpen', visits === undefined ? request : { ...request, visits });
      void perform({ status: 'loading', near, writes: false, ask, finish: () => {} });
    },
  };
}
