import { button, el } from '../../../client/element';
import type { Desk } from '../../desk';
import { readWhole } from '../../panelForm';
import type { Ways } from '../../ways';
import { field } from '../field';

/** Ten years: more is as good as without limit. */
const DAYS = { min: 0, max: 3650 };

/** How many days answers are kept, folded. */
export function retentionFold(days: number, desk: Desk, go: Ways): HTMLElement {
  const { say } = desk;
  const input = el('input', {
    type: 'number',
    class: 'short',
    inputmode: 'numeric',
    step: 1,
    value: days,
    'data-testid': 'retention-days',
    ...DAYS,
  });
  const { element } = field('retention', input, { label: say('retention_days') }, say('retention_hint'));
  const range = el('p', { class: 'hint', 'aria-live': 'polite' });
  const read = () => (input.validity.badInput ? null : readWhole(DAYS, input.value));
  const press = () => {
    const wanted = read();
    if (wanted === null) return;
    const ask = () => desk.call('retentionSet', { days: wanted, lang: desk.lang() });
    go.changeField({ status: 'saving', near: element, ask });
  };
  const save = button({ class: 'secondary', 'data-testid': 'save-retention' }, press, say('save'));
  input.addEventListener('input', () => {
    const isWrong = read() === null;
    input.setAttribute('aria-invalid', String(isWrong));
    range.textContent = isWrong ? say('whole_range', DAYS) : '';
    save.disabled = isWrong;
  });
  element.append(range, save);
  const summary = el('summary', {}, say('retention'));
  return el('details', { class: 'settings', 'data-testid': 'retention' }, summary, element);
}
