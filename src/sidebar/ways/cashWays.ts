import type { CashView } from '../../core/cashViews';
import { type CashStep, nextCashStep } from '../cash/steps';
import type { Desk } from '../desk';
import { openedSteps } from '../openedSteps';
import { cashScreen } from '../screens/cash';
import type { CashWays, Ways } from '../ways';

/**
 * The ways through the cash journey.
 * @param perform as the desk's, counted as a step of the person
 * @param go all ways; asked for only when one is taken
 */
export function createCashWays(desk: Desk, perform: Desk['perform'], go: () => Ways): CashWays {
  const { call, lang } = desk;
  let shown: CashView | undefined;
  const show = (view: CashView, at?: CashStep, focus?: string) => {
    const opened = openedSteps(nextCashStep(view), shown && nextCashStep(shown), at, focus !== undefined);
    shown = view;
    desk.speak(view.lang);
    desk.frame.show(cashScreen(view, desk, go(), opened), focus ?? (view.news === '' ? undefined : 'news'));
  };
  const open = (near: Element) => {
    const finish = (view: CashView) => show(view);
    void perform({ status: 'loading', near, writes: false, ask: () => call('cashOpen'), finish });
  };
  return {
    openCash(near) {
      shown = undefined;
      open(near);
    },
    refreshCash: open,
    changeCash({ status, near, ask, doubt, at, focus, fail }) {
      const finish = (view: CashView) => show(view, at, focus);
      const more = { ...(doubt && { doubt }), ...(fail && { fail }) };
      void perform({ status, near, writes: doubt !== undefined, ...more, ask, finish });
    },
    seekGoal(request, near, finish) {
      const ask = () => call('cashGoal', { ...request, lang: lang() });
      void perform({ status: 'cash_goal_seeking', near, writes: false, ask, finish });
    },
  };
}
