import { button, el } from '../../../client/element';
import type { FieldView } from '../../../core/fieldViews';
import type { Desk } from '../../desk';
import type { Ways } from '../../ways';
import { problemList } from '../problemList';
import { sheetName } from '../sheetName';

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
  const { say } = desk;
  const isWhole = view.sheets.every(({ sheet }) => sheet !== null);
  const hasErrors = view.problems.some(({ mood }) => mood !== 'warn');
  // The example is written only where no sheet has rows.
  const isBlank = view.sheets.every(({ rows }) => rows === 0);
  // An empty programme is learnt from the example; one that is begun needs only its missing sheets.
  const isNew = view.sheets.every(({ sheet }) => sheet === null);
  const place = el('div', { class: 'actions' });
  const make = (withExample: boolean) => () =>
    go.changeField({
      status: isWhole ? 'example_making' : 'sheets_making',
      near: place,
      doubt: 'maybe_written',
      at: 'sheets',
      ask: () => desk.call('programmeMake', { example: withExample, lang: desk.lang() }),
    });
  const look = (isFirst: boolean) => (isFirst && isNext ? 'primary' : 'secondary');
  const plain = { class: look(!isNew), 'data-testid': 'make-sheets' };
  const again = { class: look(true), 'data-testid': 'check-again' };
  const example = { class: look(isNew), 'data-testid': 'make-example' };
  const buttons = [
    ...(isWhole ? [] : [button(plain, make(false), say('make_sheets'))]),
    ...(isWhole && hasErrors ? [button(again, () => go.refreshField(place), say('check_again'))] : []),
    ...(isBlank ? [button(example, make(true), say(isWhole ? 'fill_example' : 'make_example'))] : []),
  ];
  if (buttons.length === 0) return [];
  place.append(...(isNew ? buttons.reverse() : buttons));
  if (isBlank) place.append(el('p', { class: 'hint' }, say('example_hint')));
  return [place];
}
