import { button, el } from '../../client/element';
import type { FieldView } from '../../core/fieldViews';
import type { StateAct } from '../../core/views';

/**
 * Whether answers are collected, and what can be done about it.
 * @param isNext whether that is what is to be done next
 * @param act does something as the state of things does, and looks at the screen anew; an error stands after `near`
 */
export function collectingPart(
  { text, acts }: FieldView['collecting'],
  isNext: boolean,
  act: (act: StateAct, near: Element) => void,
): readonly HTMLElement[] {
  const place = el('div', { class: 'actions' });
  // The first act is what the state asks for; turning off is never the thing to press next.
  const buttons = acts.map(({ act: wanted, label }, index) => {
    const look = index > 0 || wanted === 'turn_off' ? 'link' : isNext ? 'primary' : 'secondary';
    return button({ class: look, 'data-testid': `act-${wanted}` }, () => act(wanted, place), label);
  });
  place.append(...buttons);
  return [el('p', { 'data-testid': 'collecting' }, text), ...(buttons.length === 0 ? [] : [place])];
}
