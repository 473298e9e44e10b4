import { button, el } from '../../client/element';
import type { UndoneView } from '../../core/views';
import type { Desk } from '../desk';
import type { Screen } from '../frame';
import { backBar } from '../parts/bar';
import { sheetLink } from '../parts/sheetLink';
import type { Ways } from '../ways';

/** What was undone, and the sheets that stayed because people changed cells on them. */
export function undoneScreen(view: UndoneView, desk: Desk, go: Ways): Screen {
  const { say } = desk;
  // The list is asked for anew: it lacks what was just undone.
  const back = () => go.openUndo(bar);
  const { bar } = backBar(say('undo_title'), say('back'), back);
  const heading = el('h2', { tabindex: -1 }, say('undone'));
  const stayed = view.kept.map((sheet) =>
    el('li', {}, el('p', {}, say('sheet_named', { name: sheet.name })), sheetLink(sheet, desk)),
  );
  const element = el(
    'main',
    { 'data-testid': 'undone' },
    bar,
    heading,
    el('ul', { class: 'findings' }, ...view.lines.map((line) => el('li', {}, line))),
    ...(stayed.length === 0 ? [] : [el('h2', {}, say('undone_kept')), el('ul', { class: 'kept' }, ...stayed)]),
    el('div', { class: 'actions' }, button({ class: 'primary', 'data-testid': 'to-list' }, back, say('undo_list'))),
  );
  return { element, heading, back, leave: () => {} };
}
