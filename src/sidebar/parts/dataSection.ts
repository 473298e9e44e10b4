import { button, el } from '../../client/element';
import type { PanelView } from '../../core/views';
import type { Desk } from '../desk';
import { carrySettings, type Form, withColumn, withHeaderRow } from '../panelForm';
import type { Ways } from '../ways';
import { columnField } from './columnField';
import { field, select } from './field';
import { headerRowField } from './headerRowField';

/** Where the data come from: the sheet, the row of its headers, and a column for each role. */
export function dataSection(view: PanelView, desk: Desk, go: Ways, form: Form): HTMLElement {
  const isEmpty = view.sheetColumns.length === 0;
  return el(
    'section',
    { class: 'data', 'aria-labelledby': 'data' },
    el('h2', { id: 'data' }, view.inputTitle),
    ...sheetField(view, desk, go, form),
    ...(isEmpty ? noData(desk, go) : columnFields(view, desk, go, form)),
  );
}

function noData({ say }: Desk, go: Ways): readonly HTMLElement[] {
  const press = () => go.makeDemo(demo);
  const demo = button({ class: 'secondary', 'data-testid': 'make-demo' }, press, say('make_demo'));
  return [el('p', { class: 'note' }, say('no_columns')), demo];
}

/** Another row of headers means other columns: the server recognises them anew, the settings stay. */
function columnFields(view: PanelView, desk: Desk, go: Ways, form: Form): readonly HTMLElement[] {
  const look = { shown: view.request.headerRow, none: desk.say('header_row_none') };
  const taking = {
    current: () => form.current().headerRow,
    take(row: number) {
      form.enter(withHeaderRow(form.current(), row));
      form.settle();
    },
  };
  const headerRow = headerRowField(look, taking, desk.say, ({ row, near, empty, fail }) => {
    const request = { model: view.model, sheetId: view.request.sheetId, headerRow: row };
    void desk.perform({
      status: 'loading',
      near,
      writes: false,
      ask: () => desk.call('panelOpen', request),
      finish: (fresh) => {
        if (fresh.sheetColumns.length === 0) empty();
        else go.panel(carrySettings(fresh, form.current()), 'header-row');
      },
      fail,
    });
  });
  const pickers = (required: boolean): HTMLElement[] =>
    view.fields
      .filter((role) => role.required === required)
      .map((role) =>
        columnField(view, role, view.request.columns[role.role] ?? null, desk.say, (column) => {
          form.enter(withColumn(form.current(), role.role, column));
          form.settle();
        }),
      );
  return [headerRow, ...pickers(true), ...moreColumns(view, desk, pickers(false))];
}

/** Columns a report can do without, folded; the summary names those that were recognised. */
function moreColumns(view: PanelView, { say }: Desk, pickers: readonly HTMLElement[]): readonly HTMLElement[] {
  if (pickers.length === 0) return [];
  const found = view.fields.filter(({ role, required }) => !required && (view.request.columns[role] ?? null) !== null);
  const names = found.map(({ label }) => label).join(', ');
  const text = names === '' ? say('more_columns') : say('more_columns_found', { names });
  const summary = el('summary', {}, text);
  return [el('details', { class: 'settings', 'data-testid': 'more-columns' }, summary, ...pickers)];
}

/** Another sheet means other columns: the server recognises them anew, the settings stay. */
function sheetField(view: PanelView, desk: Desk, go: Ways, form: Form): readonly HTMLElement[] {
  const sheets = view.sheets.map(({ id, name }) => ({ value: String(id), label: name }));
  const list = select({ 'data-testid': 'sheet' }, sheets, String(view.request.sheetId));
  const { element } = field('sheet', list, { label: desk.say('sheet') });
  list.addEventListener('change', () => {
    const request = { model: view.model, sheetId: Number(list.value) };
    void desk.perform({
      status: 'loading',
      near: element,
      writes: false,
      ask: () => desk.call('panelOpen', request),
      finish: (fresh) => go.panel(carrySettings(fresh, form.current()), 'sheet'),
      fail: () => {
        list.value = String(form.current().sheetId);
      },
    });
  });
  if (view.notice === '') return [element];
  return [element, el('p', { class: 'notice', 'aria-live': 'polite', 'data-testid': 'notice' }, view.notice)];
}
