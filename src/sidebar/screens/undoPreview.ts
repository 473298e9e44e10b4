import { button, el } from '../../client/element';
import type { UndoPreviewView } from '../../core/views';
import type { Desk } from '../desk';
import type { Screen } from '../frame';
import { backBar } from '../parts/bar';
import { checkbox } from '../parts/checkbox';
import { sheetLink } from '../parts/sheetLink';
import type { Ways } from '../ways';

/** What undoing a run would do and what it leaves alone, before anything is done. */
export function undoPreviewScreen(view: UndoPreviewView, desk: Desk, go: Ways, back: () => void): Screen {
  const { say } = desk;
  const { bar, heading } = backBar(view.run.what, say('back'), back);
  const rest = view.clearRest === '' ? undefined : checkbox('clear-rest', [view.clearRest], false);
  const press = () => {
    const request = { run: view.run.id, lang: view.lang, clearRest: rest?.input.checked ?? false, keep: view.keep };
    void desk.perform({
      status: 'undoing',
      near: undo,
      writes: true,
      doubt: 'maybe_undone',
      ask: () => desk.call('undoRun', request),
      finish: go.undone,
    });
  };
  const undo = button({ class: 'primary', 'data-testid': 'undo-run' }, press, say('undo'));
  const element = el(
    'main',
    { 'data-testid': 'undo-preview' },
    bar,
    el('p', { class: 'note' }, view.run.when),
    el('ul', { class: 'findings' }, ...view.effects.map((effect) => el('li', {}, effect))),
    ...kept(view, desk),
    ...(rest === undefined ? [] : [rest.element]),
    // It may have been lost since the list was shown.
    view.run.lost === '' ? el('div', { class: 'actions' }, undo) : el('p', { class: 'notice' }, view.run.lost),
  );
  return { element, heading, back, leave: () => {} };
}

function kept(view: UndoPreviewView, desk: Desk): readonly HTMLElement[] {
  if (view.kept.length === 0) return [];
  const items = view.kept.map(({ sheet, text }) => {
    const name = desk.say('sheet_named', { name: sheet.name });
    return el('li', {}, el('p', {}, el('strong', {}, name)), el('p', {}, text), sheetLink(sheet, desk));
  });
  return [el('h2', {}, desk.say('undo_kept')), el('ul', { class: 'kept', 'data-testid': 'kept' }, ...items)];
}
