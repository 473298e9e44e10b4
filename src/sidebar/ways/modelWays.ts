import type { HelpView } from '../../core/views';
import type { Desk } from '../desk';
import { helpScreen } from '../screens/help';
import { panelScreen } from '../screens/panel';
import type { ModelWays, Ways } from '../ways';

/**
 * The ways to a model: its panel, the panel of the demo, its help.
 * @param perform as the desk's, counted as a step of the person
 * @param go all ways; asked for only when one is taken
 */
export function createModelWays(desk: Desk, perform: Desk['perform'], go: () => Ways): ModelWays {
  const ways: ModelWays = {
    openPanel(model, near, sheetId) {
      const ask = () => desk.call('panelOpen', { model, sheetId: sheetId ?? null });
      void perform({ status: 'loading', near, writes: false, ask, finish: (view) => ways.panel(view) });
    },
    makeDemo(near) {
      const ask = () => desk.call('demoMake');
      void perform({ status: 'making_demo', near, writes: true, ask, finish: (view) => ways.panel(view) });
    },
    panel(view, focus) {
      desk.speak(view.lang);
      desk.frame.show(panelScreen(view, desk, go()), focus);
    },
    help(model, lang, near, back) {
      const ask = () => desk.call('helpOpen', { model, lang });
      const finish = (view: HelpView) => desk.frame.show(helpScreen(view, desk, back));
      void perform({ status: 'loading', near, writes: false, ask, finish });
    },
  };
  return ways;
}
