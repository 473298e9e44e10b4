import { button, el } from '../../../client/element';
import type { FieldView } from '../../../core/fieldViews';
import type { Desk } from '../../desk';
import type { Ways } from '../../ways';
import { sheetName } from '../sheetName';
import { problemList } from './problemList';

/** The sheets of the programme, what is wrong on them, and the buttons that make what is missing. */
export function sheetsStep(view: FieldView, desk: Desk, go: Ways, isNext: boolean): readonly HTMLElement[] {
  const items = view.sheets.map((entry) => sheetItem(entry, desk));
  const list = el('ul', { class: 'names', 'data-testid': 'programme-sheets' }, ...items);
  return [list, ...problemList(view.problems, desk), ...acts(view, desk, go, isNext)];
}

function sheetItem({ title, sheet, rows }: FieldView['sheets'][number], desk: Desk): HTMLElement {
  const { say } = desk;
  if (sheet === null) return el('li', { class: 'row' }, title, el('span', { class: 'soft' }, say('sheet_missing')));
  return el(
    'li',
    { class: 'row' },
    sheetName(sheet, desk),
    el('span', { class: 'soft' }, say('sheet_rows', { n: rows })),
  );
}

function acts(view: FieldView, desk: Desk, go: Ways, isNext: boolean): readonly HTMLElement[] {
  const { say, call } = desk;
  const missing = view.sheets.filter(({ sheet }) => sheet === null);
  const place = el('div', { class: 'actions' });
  const make = (example: boolean) => () =>
    go.changeField({
      status: 'sheets_making',
      near: place,
      doubt: 'maybe_written',
      at: 'sheets',
      ask: () => call('programmeMake', { example, lang: desk.lang() }),
    });
  if (missing.length > 0) {
    // An empty programme is learnt from the example; one that is begun needs only its missing sheets.
    const isEmpty = missing.length === view.sheets.length;
    const look = (isFirst: boolean) => (isFirst && isNext ? 'primary' : 'secondary');
    const example = { class: look(isEmpty), 'data-testid': 'make-example' };
    const plain = { class: look(!isEmpty), 'data-testid': 'make-sheets' };
    const buttons = [button(example, make(true), say('make_example')), button(plain, make(false), say('make_sheets'))];
    place.append(...(isEmpty ? buttons : buttons.reverse()), el('p', { class: 'hint' }, say('example_hint')));
    return [place];
  }
  if (view.problems.every(({ mood }) => mood === 'warn')) return [];
  const again = { class: isNext ? 'primary' : 'secondary', 'data-testid': 'check-again' };
  place.append(button(again, () => go.refreshField(place), say('check_again')));
  return [place];
}
