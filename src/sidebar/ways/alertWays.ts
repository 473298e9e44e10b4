import type { AlertsView } from '../../core/alertViews';
import type { Desk } from '../desk';
import { alertsScreen } from '../screens/alerts';
import type { AlertWays, Ways } from '../ways';

/**
 * The ways through alerts.
 * @param perform as the desk's, counted as a step of the person
 * @param go all ways; asked for only when one is taken
 */
export function createAlertWays(desk: Desk, perform: Desk['perform'], go: () => Ways): AlertWays {
  const show = (view: AlertsView) => {
    desk.speak(view.lang);
    desk.frame.show(alertsScreen(view, desk, go()), view.news === '' ? undefined : 'news');
  };
  return {
    openAlerts(near) {
      void perform({ status: 'loading', near, writes: false, ask: () => desk.call('alertsOpen'), finish: show });
    },
    changeAlerts({ status, near, ask, doubt }) {
      void perform({ status, near, writes: doubt !== undefined, ...(doubt && { doubt }), ask, finish: show });
    },
  };
}
