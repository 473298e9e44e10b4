import type { PanelView } from '../../core/views';
import type { Desk } from '../desk';
import { carrySettings, type Form, withColumn } from '../panelForm';
import type { Ways } from '../ways';
import { columnField } from './columnField';
import { el } from './element';
import { field, select } from './field';

/** Where the data come from: the sheet, and a column for each role. */
export function dataSection(view: PanelView, desk: Desk, go: Ways, form: Form): HTMLElement {
  const { say } = desk;
  const columns = view.fields.map((role) =>
    columnField(view, role, view.request.columns[role.role] ?? null, say, (column) => {
      form.enter(withColumn(form.current(), role.role, column));
      form.settle();
    }),
  );
  const isEmpty = view.sheetColumns.length === 0;
  return el(
    'section',
    { class: 'data', 'aria-labelledby': 'data' },
    el('h2', { id: 'data' }, view.inputTitle),
    sheetField(view, desk, go, form),
    ...(isEmpty ? [el('p', { class: 'note' }, say('no_columns'))] : columns),
  );
}

/** Another sheet means other columns: the server recognises them anew, the settings stay. */
function sheetField(view: PanelView, desk: Desk, go: Ways, form: Form): HTMLElement {
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
  return element;
}
