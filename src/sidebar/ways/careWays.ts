import type { HomeView, RemoveView, TasksView } from '../../core/views';
import type { Desk } from '../desk';
import { removeScreen } from '../screens/remove';
import { stateScreen } from '../screens/state';
import { tasksScreen } from '../screens/tasks';
import type { CareWays, Ways } from '../ways';

/**
 * The ways to notices, the state of things, removal, tasks and data.
 * @param perform as the desk's, counted as a step of the person
 * @param go all ways; asked for only when one is taken
 */
export function createCareWays(desk: Desk, perform: Desk['perform'], go: () => Ways): CareWays {
  const { call } = desk;
  const ways: CareWays = {
    mend(act, near) {
      const isClaim = act === 'claim';
      const ask = () => call(isClaim ? 'fileClaim' : 'fileUpgrade');
      const status = isClaim ? 'claiming' : 'upgrading';
      const finish = (view: HomeView) => {
        const isLeft = view.notices.some(({ acts }) => acts.some((left) => left.act === act));
        go().showHome(view, isLeft ? '' : desk.say(isClaim ? 'claimed' : 'upgraded'));
      };
      void perform({ status, near, writes: false, ask, finish });
    },
    openState(near) {
      const ask = () => call('stateOpen');
      void perform({ status: 'loading', near, writes: false, ask, finish: ways.state });
    },
    state(view) {
      desk.speak(view.lang);
      desk.frame.show(stateScreen(view, desk, go()));
    },
    openRemove(near, back) {
      const ask = () => call('removeOpen');
      const finish = (view: RemoveView) => {
        desk.speak(view.lang);
        desk.frame.show(removeScreen(view, desk, back));
      };
      void perform({ status: 'loading', near, writes: false, ask, finish });
    },
    openTasks(near) {
      const ask = () => call('tasksOpen');
      const finish = (view: TasksView) => {
        desk.speak(view.lang);
        desk.frame.show(tasksScreen(view, desk, go()));
      };
      void perform({ status: 'loading', near, writes: false, ask, finish });
    },
    openData(near) {
      const ask = () => call('dataOpen');
      void perform({ status: 'loading', near, writes: false, ask, finish: () => {} });
    },
  };
  return ways;
}
