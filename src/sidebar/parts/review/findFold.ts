import { button, el } from '../../../client/element';
import type { Desk } from '../../desk';
import type { Ways } from '../../ways';
import { field } from '../field';

/** Finds any filed visit by its code: to change a decision or to file an appeal. */
export function findFold(desk: Desk, go: Ways): HTMLElement {
  const { say } = desk;
  const input = el('input', { type: 'text', inputmode: 'numeric', maxlength: 20, 'data-testid': 'find-code' });
  const { element } = field('find-code', input, { label: say('review_code') }, say('review_changeable'));
  const press = () => {
    if (input.value.trim() !== '') go.openReview(element, { code: input.value.trim() });
  };
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') press();
  });
  element.append(button({ class: 'secondary', 'data-testid': 'find' }, press, say('review_show')));
  const summary = el('summary', {}, say('review_find'));
  return el('details', { class: 'settings', 'data-testid': 'find-fold' }, summary, element);
}
