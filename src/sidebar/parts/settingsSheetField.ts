import { button } from '../../client/element';
import type { PanelView } from '../../core/views';
import type { Desk } from '../desk';
import { type Form, withSettingsSheet } from '../panelForm';
import type { Ways } from '../ways';
import { field, select } from './field';

/** The choice of a settings sheet, and the button that makes one; nothing for a model without such settings. */
export function settingsSheetField(view: PanelView, desk: Desk, go: Ways, form: Form): readonly HTMLElement[] {
  const { settings } = view;
  if (settings === null) return [];
  const sheets = view.sheets.map(({ id, name }) => ({ value: String(id), label: name }));
  const chosen = view.request.settingsSheetId;
  const list = select(
    { 'data-testid': 'settings-sheet' },
    [{ value: '', label: settings.none }, ...sheets],
    chosen === null ? '' : String(chosen),
  );
  const { element } = field('settings-sheet', list, { label: settings.label });
  list.addEventListener('change', () => {
    form.enter(withSettingsSheet(form.current(), list.value === '' ? null : Number(list.value)));
    form.settle();
  });
  const make = button({ class: 'link', 'data-testid': 'make-settings' }, () => press(), settings.make);
  const press = () =>
    void desk.perform({
      status: 'making_settings',
      near: make,
      writes: true,
      ask: () => desk.call('settingsMake', { model: view.model, lang: view.lang }),
      finish: (sheet) => {
        const request = withSettingsSheet(form.current(), sheet.id);
        go.panel({ ...view, sheets: [...view.sheets, sheet], notice: '', request }, 'settings-sheet');
      },
    });
  return [element, make];
}
