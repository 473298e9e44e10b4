import { button, el } from '../../client/element';
import type { StateView } from '../../core/views';
import type { Desk } from '../desk';
import { field } from './field';

/** The longest name; the server refuses longer ones. */
const NAME_LENGTH = 60;

/**
 * The field with the person's name and its button.
 * @param saved gets the state of things after the name was taken
 */
export function nameField(name: string, desk: Desk, saved: (view: StateView) => void): HTMLElement {
  const { say } = desk;
  const input = el('input', { type: 'text', maxlength: NAME_LENGTH, value: name, 'data-testid': 'name' });
  input.autocomplete = 'name';
  const { element, setHint } = field('name', input, { label: say('name') }, say('name_hint'));
  const press = () =>
    void desk.perform({
      status: 'saving',
      near: element,
      writes: false,
      ask: () => desk.call('nameSet', { name: input.value.trim() }),
      finish: (view) => {
        input.value = view.name;
        setHint(`✓ ${say('saved')}`);
        saved(view);
      },
    });
  input.addEventListener('input', () => setHint(say('name_hint')));
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') press();
  });
  element.querySelector('.hint')?.setAttribute('aria-live', 'polite');
  element.append(button({ class: 'secondary', 'data-testid': 'save-name' }, press, say('save')));
  return element;
}
