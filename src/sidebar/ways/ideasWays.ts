import type { IdeasView } from '../../core/ideasViews';
import type { Desk } from '../desk';
import { ideasScreen } from '../screens/ideas';
import type { IdeasWays, Ways } from '../ways';

/**
 * The way to the ideas of shoppers.
 * @param perform as the desk's, counted as a step of the person
 * @param go all ways; asked for only when one is taken
 */
export function createIdeasWays(desk: Desk, perform: Desk['perform'], go: () => Ways): IdeasWays {
  const finish = (view: IdeasView) => {
    desk.speak(view.lang);
    desk.frame.show(ideasScreen(view, desk, go()));
  };
  return {
    openIdeas(near) {
      const ask = () => desk.call('ideasOpen', { lang: desk.lang() });
      void perform({ status: 'loading', near, writes: false, ask, finish });
    },
  };
}
