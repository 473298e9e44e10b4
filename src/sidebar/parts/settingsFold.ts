import { el } from '../../client/element';
import type { PanelRequest, PanelView } from '../../core/views';
import type { Desk } from '../desk';
import { type Form, isShown, withParam } from '../panelForm';
import type { Ways } from '../ways';
import { paramField } from './paramField';
import { settingsSheetField } from './settingsSheetField';

/** The settings of a model, folded: the defaults suit most. */
interface SettingsFold {
  /** Empty when the model has no settings. */
  readonly elements: readonly HTMLElement[];
  /** Shows only the settings that apply to what is entered. */
  update(request: PanelRequest): void;
}

/** Draws a field per setting. */
export function settingsFold(view: PanelView, desk: Desk, go: Ways, form: Form): SettingsFold {
  const { say } = desk;
  const rows = view.params.map((param) => {
    const value = view.request.params[param.id] ?? null;
    const input = (given: string | number | null) => form.enter(withParam(form.current(), param.id, given));
    return { param, element: paramField(param, value, desk, { input, settle: form.settle }) };
  });
  const fold = el(
    'details',
    { class: 'settings', 'data-testid': 'settings', open: view.request.settingsSheetId !== null },
    el('summary', {}, say('settings')),
    ...rows.map(({ element }) => element),
    ...settingsSheetField(view, desk, go, form),
  );
  return {
    elements: rows.length === 0 ? [] : [fold],
    update(request) {
      for (const { param, element } of rows) element.hidden = !isShown(param, request);
    },
  };
}
