import { el } from '../../client/element';
import type { MarksView } from '../../core/qfdViews';
import type { Desk } from '../desk';
import type { Screen } from '../frame';
import { backBar } from '../parts/bar';
import { sheetLink } from '../parts/sheetLink';
import { savingBox } from '../parts/walk/savingBox';
import { walkBody } from '../parts/walk/walkBody';
import { createOutbox } from '../qfd/outbox';
import { wishOf } from '../qfd/walk';
import { watchWalk } from '../watchWalk';
import type { Ways } from '../ways';

/** A matrix cell by cell: keys or buttons mark it, marks are saved in batches, and nobody leaves with unsaved ones unasked. */
export function walkScreen(view: MarksView, desk: Desk, go: Ways): Screen {
  const { say } = desk;
  // The steps are asked for anew: how far the matrix is has changed.
  const leave = () => go.refreshQfd(bar);
  const back = async () => {
    if (outbox.unsent() === 0) return leave();
    const work = desk.frame.begin(say('saving'), true);
    const isSaved = await outbox.flush();
    work.end();
    if (isSaved) leave();
    else saving.element.scrollIntoView({ block: 'nearest' });
  };
  const { bar, heading } = backBar(view.rater === '' ? view.sheet.name : view.rater, say('back'), back);
  const saving = savingBox(say, () => void outbox.flush(), leave);
  const outbox = createOutbox({
    send: (changes) => desk.call('marksSave', { sheetId: view.sheet.id, changes, lang: desk.lang() }),
    later: (act, ms) => {
      const timer = setTimeout(act, ms);
      return () => clearTimeout(timer);
    },
    changed: saving.show,
    kept: (cells, text) => body.learn(cells, text),
  });
  const body = walkBody(view, say, outbox.put);
  const hasCells = view.factors.length > 0 && view.touchpoints.length > 0;
  const element = el(
    'main',
    { 'data-testid': 'walk' },
    bar,
    ...(hasCells ? [saving.element, body.kept, ...body.elements] : [el('p', { class: 'note' }, say('walk_nothing'))]),
    sheetLink(view.sheet, desk),
  );
  const unwatch = watchWalk(
    element,
    (key) => (hasCells ? wishOf(key, view.levels) : undefined),
    body.act,
    () => void outbox.flush(),
  );
  const stop = () => {
    unwatch();
    outbox.stop();
  };
  return { element, heading, back, leave: stop };
}
