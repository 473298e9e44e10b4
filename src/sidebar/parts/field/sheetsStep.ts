import { button, el } from '../../../client/element';
import type { FieldView } from '../../../core/fieldViews';
import type { Desk } from '../../desk';
import type { Ways } from '../../ways';
import { problemList } from '../problemList';
import { sheetMaking } from '../sheetMaking';
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
  const making = sheetMaking(
    view.sheets.map(({ sheet }) => sheet),
    isBlank,
  ).map(({ isExample, label, testId, isFirst }) =>
    button({ class: look(isFirst), 'data-testid': testId }, make(isExample), say(label)),
  );
  const again = { class: look(true), 'data-testid': 'check-again' };
  const check = isWhole && hasErrors ? [button(again, () => go.refreshField(place), say('check_again'))] : [];
  const buttons = [...check, ...making];
  if (buttons.length === 0) return [];
  place.append(...buttons);
  if (isBlank) place.append(el('p', { class: 'hint' }, say('example_hint')));
  return [place];
}
