import { button, el } from '../../client/element';
import type { TaskSeed } from '../../core/views';
import type { Desk } from '../desk';
import { taskMade } from './taskMade';

/** A finding; where it asks for a task, one press makes it, and in place of the button stands what was made. */
export function findingItem(text: string, task: TaskSeed | null, desk: Desk): HTMLElement {
  const item = el('li', {}, text);
  if (task === null) return item;
  const place = el('div', { 'aria-live': 'polite' });
  const press = () =>
    void desk.perform({
      status: 'making_task',
      near: place,
      writes: true,
      doubt: 'maybe_task',
      ask: () => desk.call('taskMake', { ...task, lang: desk.lang() }),
      finish: (view) => {
        const made = taskMade(view, desk);
        place.replaceChildren(made.element);
        made.link.focus();
      },
    });
  place.append(button({ class: 'link', 'data-testid': 'make-task' }, press, desk.say('make_task')));
  item.append(place);
  return item;
}
