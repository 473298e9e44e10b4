import { button, el } from '../../../client/element';
import type { FieldView } from '../../../core/fieldViews';
import type { StateAct } from '../../../core/views';
import type { Desk } from '../../desk';
import type { Ways } from '../../ways';

/** Whether answers are collected, and what can be done about it. */
export function collectingStep(view: FieldView, desk: Desk, go: Ways, isNext: boolean): readonly HTMLElement[] {
  const { text, acts } = view.collecting;
  const place = el('div', { class: 'actions' });
  const press = (act: StateAct) => () =>
    go.changeField({ status: 'changing', near: place, at: 'collecting', ask: () => actAndLook(act, desk) });
  // The first act is what the state asks for; turning off is never the thing to press next.
  const buttons = acts.map(({ act, label }, index) => {
    const look = index > 0 || act === 'turn_off' ? 'link' : isNext ? 'primary' : 'secondary';
    return button({ class: look, 'data-testid': `act-${act}` }, press(act), label);
  });
  place.append(...buttons);
  return [el('p', { 'data-testid': 'collecting' }, text), ...(buttons.length === 0 ? [] : [place])];
}

/** Does something about background work as the state of things does, then looks at the programme anew. */
async function actAndLook(act: StateAct, { call }: Desk) {
  const done = await call('stateAct', { act });
  return done.ok ? call('fieldOpen') : done;
}
