import type { TracksView } from '../../core/qfdViews';
import type { Desk } from '../desk';
import { tracksScreen } from '../screens/tracks';
import type { TrackWays, Ways } from '../ways';

/**
 * The ways through Customer Tracks.
 * @param perform as the desk's, counted as a step of the person
 * @param go all ways; asked for only when one is taken
 */
export function createTrackWays(desk: Desk, perform: Desk['perform'], go: () => Ways): TrackWays {
  const show = (view: TracksView) => {
    desk.speak(view.lang);
    desk.frame.show(tracksScreen(view, desk, go()), view.news === '' ? undefined : 'news');
  };
  return {
    openTracks(near) {
      void perform({ status: 'loading', near, writes: false, ask: () => desk.call('tracksOpen'), finish: show });
    },
    changeTracks({ status, near, ask, doubt }) {
      void perform({ status, near, writes: doubt !== undefined, ...(doubt && { doubt }), ask, finish: show });
    },
  };
}
