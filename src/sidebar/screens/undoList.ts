import { button, el } from '../../client/element';
import type { RunView, UndoListView } from '../../core/views';
import type { Desk, Say } from '../desk';
import type { Screen } from '../frame';
import { backBar } from '../parts/bar';
import type { Ways } from '../ways';

/** The last runs; a run that can be undone leads to what that would do. */
export function undoListScreen(view: UndoListView, desk: Desk, go: Ways): Screen {
  const { say } = desk;
  const { bar, heading } = backBar(say('undo_title'), say('back'), go.home);
  const again = () => desk.frame.show(screen);
  const runs = view.runs.map((run) => el('li', {}, runCard(run, desk, go, again)));
  const element = el(
    'main',
    { 'data-testid': 'undo-list' },
    bar,
    ...view.about.map((line) => el('p', { class: 'note' }, line)),
    runs.length === 0 ? el('p', { class: 'note' }, say('undo_none')) : el('ul', { class: 'cards runs' }, ...runs),
  );
  const screen = { element, heading, back: go.home, leave: () => {} };
  return screen;
}

/** A run that is lost is no button: in its place stands why. */
function runCard(run: RunView, desk: Desk, go: Ways, again: () => void): HTMLElement {
  const texts = runTexts(run, desk.say);
  const testId = { 'data-testid': `run-${run.id}` };
  if (run.lost !== '')
    return el('div', { class: 'card', ...testId }, ...texts, el('span', { class: 'hint' }, run.lost));
  const act = el('span', { class: 'act' }, desk.say('undo'));
  const card = button({ class: 'card', ...testId }, () => go.undoPreview(run.id, card, again), ...texts, act);
  return card;
}

function runTexts({ what, when, sheets }: RunView, say: Say): readonly HTMLElement[] {
  const names = sheets.map(({ name }) => name).join('\n');
  return [
    el('strong', {}, what),
    el('span', {}, when),
    ...(names === '' ? [] : [el('span', { class: 'soft' }, say('on_sheets', { names }))]),
  ];
}
