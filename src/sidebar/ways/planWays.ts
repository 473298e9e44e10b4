import type { PlanView } from '../../core/planViews';
import type { Desk } from '../desk';
import { planScreen } from '../screens/plan';
import type { PlanWays, Ways } from '../ways';

/**
 * The ways through the plan of visits.
 * @param perform as the desk's, counted as a step of the person
 * @param go all ways; asked for only when one is taken
 */
export function createPlanWays(desk: Desk, perform: Desk['perform'], go: () => Ways): PlanWays {
  const show = (view: PlanView) => {
    desk.speak(view.lang);
    desk.frame.show(planScreen(view, desk, go()), view.news === '' ? undefined : 'news');
  };
  return {
    openPlan(near) {
      void perform({ status: 'loading', near, writes: false, ask: () => desk.call('planOpen'), finish: show });
    },
    changePlan({ status, near, ask, doubt }) {
      void perform({ status, near, writes: doubt !== undefined, ...(doubt && { doubt }), ask, finish: show });
    },
  };
}
