import type { GrowthView } from '../../core/cashViews';
import type { Desk } from '../desk';
import { growthScreen } from '../screens/growth';
import type { GrowthWays, Ways } from '../ways';

/**
 * The ways to growth points and to what they come from.
 * @param perform as the desk's, counted as a step of the person
 * @param go all ways; asked for only when one is taken
 */
export function createGrowthWays(desk: Desk, perform: Desk['perform'], go: () => Ways): GrowthWays {
  const finish = (view: GrowthView) => {
    desk.speak(view.lang);
    desk.frame.show(growthScreen(view, desk, go()));
  };
  return {
    openGrowth(near) {
      const ask = () => desk.call('growthOpen', { lang: desk.lang() });
      void perform({ status: 'reading', near, writes: false, ask, finish });
    },
    openParents({ touchpoint, job }, near) {
      const request = { picture: 'parents', tracks: [], growth: { touchpoint, job }, lang: desk.lang() } as const;
      const ask = () => desk.call('pictureOpen', request);
      void perform({ status: 'loading', near, writes: false, ask, finish: () => {} });
    },
  };
}
