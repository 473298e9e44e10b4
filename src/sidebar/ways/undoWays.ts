import type { UndoPreviewView } from '../../core/views';
import type { Desk } from '../desk';
import { undoListScreen } from '../screens/undoList';
import { undoneScreen } from '../screens/undone';
import { undoPreviewScreen } from '../screens/undoPreview';
import type { UndoWays, Ways } from '../ways';

/**
 * The ways through undoing: the list, what it would do, what it did.
 * @param perform as the desk's, counted as a step of the person
 * @param go all ways; asked for only when one is taken
 */
export function createUndoWays(desk: Desk, perform: Desk['perform'], go: () => Ways): UndoWays {
  const ways: UndoWays = {
    openUndo(near) {
      const ask = () => desk.call('undoOpen');
      void perform({ status: 'loading', near, writes: false, ask, finish: ways.undoList });
    },
    undoList(view) {
      desk.speak(view.lang);
      desk.frame.show(undoListScreen(view, desk, go()));
    },
    undoPreview(run, near, back) {
      const ask = () => desk.call('undoPreview', { run, lang: desk.lang() });
      const finish = (view: UndoPreviewView) => desk.frame.show(undoPreviewScreen(view, desk, go(), back));
      void perform({ status: 'reading', near, writes: false, ask, finish });
    },
    undone(view) {
      desk.frame.show(undoneScreen(view, desk, go()));
    },
  };
  return ways;
}
