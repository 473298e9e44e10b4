import { button, el } from '../../../client/element';
import type { FormRowView } from '../../../core/fieldViews';
import type { Desk } from '../../desk';
import { FORM_SIGNS } from '../../field/formRow';
import { formActs } from './formActs';
import type { FormDeeds, FormLook } from './formLook';

/** A form with its state in words; what can be done is folded away where nothing needs to be. */
export function formItem(row: FormRowView, desk: Desk, deeds: FormDeeds, look: FormLook): HTMLElement {
  const { title, state, stateText, hint } = row;
  const sign = el('span', { class: 'sign', 'aria-hidden': 'true' }, FORM_SIGNS[state]);
  const head = [sign, ' ', el('strong', {}, title), el('span', { class: 'mood' }, stateText)];
  const news = look.news === '' ? [] : [el('p', { class: 'made' }, `✓ ${look.news}`)];
  const body = [
    ...(hint === '' ? [] : [el('p', { class: 'hint' }, hint)]),
    ...makeButton(row, desk, look),
    ...formActs(row, desk, deeds, look),
  ];
  const parts =
    look.isFolded && body.length > 0
      ? [el('details', {}, el('summary', { class: 'form' }, ...head), ...body)]
      : [el('p', { class: 'form' }, ...head), ...body];
  const mood = state === 'live' ? 'ok' : state === 'stale' || state === 'lost' ? 'warn' : 'none';
  const attributes = { class: mood, tabindex: -1, 'data-testid': `form-${look.index}`, 'data-state': state };
  return el('li', attributes, ...news, ...parts);
}

function makeButton(
  { state, title }: FormRowView,
  { say }: Desk,
  { index, make, isPrimary }: FormLook,
): readonly HTMLElement[] {
  if (make === undefined || (state !== 'missing' && state !== 'making')) return [];
  const text = say(state === 'missing' ? 'form_make' : 'go_on');
  const look = isPrimary ? 'primary' : 'link';
  const attributes = { class: look, 'aria-label': `${text}: ${title}`, 'data-testid': `make-form-${index}` };
  return [button(attributes, make, text)];
}
