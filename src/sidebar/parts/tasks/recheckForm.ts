import { button, el } from '../../../client/element';
import type { RecheckPlannedView, RecheckView } from '../../../core/recheckViews';
import type { Desk } from '../../desk';
import { field, select } from '../field';

const optionsOf = (list: RecheckView['waves']) => list.map(({ code, name }) => ({ value: code, label: name }));

/** Where and when a recheck is made, with the button that plans it; a sentence where none can be planned. */
function recheckForm(
  view: RecheckView,
  desk: Desk,
  planned: (done: RecheckPlannedView) => void,
): readonly HTMLElement[] {
  const { say } = desk;
  if (view.hint !== '') return [el('p', { class: 'note', tabindex: -1, 'data-testid': 'recheck-hint' }, view.hint)];
  const location = select({ 'data-testid': 'recheck-location' }, optionsOf(view.locations), '');
  const wave = select({ 'data-testid': 'recheck-wave' }, optionsOf(view.waves), view.wave);
  const from = el('input', { type: 'date', value: view.from, 'data-testid': 'recheck-from' });
  const to = el('input', { type: 'date', value: view.to, 'data-testid': 'recheck-to' });
  const press = () =>
    void desk.perform({
      status: 'recheck_adding',
      near: actions,
      writes: true,
      doubt: 'maybe_recheck',
      ask: () => {
        const when = { from: from.value, to: to.value };
        const where = { location: location.value, wave: wave.value };
        return desk.call('recheckPlan', { task: view.task, ...where, ...when, lang: desk.lang() });
      },
      finish: planned,
    });
  const add = button({ class: 'primary', 'data-testid': 'recheck-add' }, press, say('recheck_add'));
  const actions = el('div', { class: 'actions' }, add);
  return [
    el('p', { class: 'soft' }, view.about),
    field('recheck-location', location, { label: say('recheck_location') }).element,
    field('recheck-wave', wave, { label: say('recheck_wave') }).element,
    field('recheck-from', from, { label: say('recheck_from') }).element,
    field('recheck-to', to, { label: say('recheck_to') }).element,
    actions,
  ];
}

/**
 * The button that plans a recheck of a task; where and when is asked below it.
 * @param planned told what came of it
 */
export function recheckButton(task: string, desk: Desk, planned: (done: RecheckPlannedView) => void): HTMLElement {
  const { say } = desk;
  const place = el('div', { role: 'group', 'aria-label': say('recheck_of', { task }) });
  const show = (view: RecheckView) => {
    place.replaceChildren(...recheckForm(view, desk, planned));
    place.querySelector<HTMLElement>('select, [tabindex]')?.focus();
  };
  const press = () =>
    void desk.perform({
      status: 'loading',
      near: ask,
      writes: false,
      ask: () => desk.call('recheckOpen', { task, lang: desk.lang() }),
      finish: show,
    });
  const spoken = `${say('recheck_plan')}: ${task}`;
  const look = { class: 'link', 'aria-label': spoken, 'data-testid': `recheck-${task}` };
  const ask = button(look, press, say('recheck_plan'));
  place.append(ask);
  return place;
}
