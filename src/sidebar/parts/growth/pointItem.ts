import { button, el } from '../../../client/element';
import type { GrowthView } from '../../../core/cashViews';
import type { Desk } from '../../desk';
import type { Ways } from '../../ways';
import { newTask } from '../newTask';
import { sheetLink } from '../sheetLink';
import { taskMade } from '../taskMade';

/** A growth point on the screen. */
interface PointItem {
  readonly element: HTMLElement;
  /** Puts the buttons back in place of a form that was opened; what was made of it stays. */
  close(): void;
}

/**
 * A growth point: its money, its ratings, what it comes from, and the task it can become; the button opens the form with everything
 * proposed.
 * @param opened told when the form is opened: there is one on a screen
 */
export function pointItem(
  point: GrowthView['points'][number],
  taskSheet: GrowthView['taskSheet'],
  desk: Desk,
  go: Ways,
  opened: () => void,
): PointItem {
  const { say } = desk;
  const { rank, name, place, money, experience, task, known } = point;
  const form = el('div', { 'aria-live': 'polite' });
  const press = () => {
    opened();
    const finish = (made: Parameters<typeof taskMade>[0]) => {
      const done = taskMade(made, desk);
      form.replaceChildren(done.element);
      done.link.focus();
    };
    const shown = newTask(desk, true, finish, task ?? undefined);
    form.replaceChildren(shown);
    shown.querySelector('textarea')?.focus();
  };
  const label = say('growth_make', { name });
  const make = button({ class: 'link', 'aria-label': label, 'data-testid': 'growth-make' }, press, say('make_task'));
  const parents = button(
    { class: 'link', 'aria-label': say('growth_parents_of', { name }), 'data-testid': 'growth-parents' },
    () => go.openParents(point, parents),
    say('growth_parents'),
  );
  const made =
    known === null || taskSheet === null
      ? []
      : [el('p', { class: 'soft', 'data-testid': 'growth-task' }, known.text), sheetLink(taskSheet, desk, known.row)];
  const isNew = task !== null && made.length === 0;
  form.append(...made, ...(isNew ? [make] : []));
  const title = rank === '' ? name : say('growth_rank', { rank, name });
  return {
    element: el(
      'li',
      { 'data-testid': 'growth-point' },
      el('h2', {}, title),
      el('p', { 'data-testid': 'growth-money' }, el('strong', {}, money)),
      el('p', { class: 'soft' }, place),
      el('p', { class: 'soft' }, experience),
      parents,
      form,
    ),
    close() {
      if (form.querySelector('textarea') !== null) form.replaceChildren(make);
    },
  };
}
