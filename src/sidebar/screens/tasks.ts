import type { TasksView } from '../../core/views';
import type { Desk } from '../desk';
import type { Screen } from '../frame';
import { backBar } from '../parts/bar';
import { el } from '../parts/element';
import { newTask } from '../parts/newTask';
import { sheetLink } from '../parts/sheetLink';
import type { Ways } from '../ways';

/** The open tasks and the form for a new one. */
export function tasksScreen(view: TasksView, desk: Desk, go: Ways): Screen {
  const { bar, heading } = backBar(desk.say('tasks'), desk.say('back'), go.home);
  const list = el('div', { 'data-testid': 'open-tasks' });
  list.append(...openTasks(view, desk));
  /** Behind the form, which says by itself that the task was made. */
  const refresh = async () => {
    const work = desk.frame.begin(desk.say('loading'), false);
    const outcome = await desk.call('tasksOpen');
    work.end();
    if (outcome.ok) list.replaceChildren(...openTasks(outcome.value, desk));
  };
  const element = el('main', { 'data-testid': 'tasks' }, bar, list, newTask(desk, refresh));
  return { element, heading, back: go.home, leave: () => {} };
}

function openTasks({ summary, sheet, open }: TasksView, desk: Desk): readonly HTMLElement[] {
  const text = el('p', { class: 'note' }, summary);
  if (sheet === null) return [text];
  const items = open.map(({ code, cause, due, owner, row }) => {
    const facts = [
      { label: desk.say('task_owner'), value: owner },
      { label: desk.say('task_due'), value: due },
    ].filter(({ value }) => value !== '');
    const lines = facts.map((fact) => el('p', { class: 'soft' }, desk.say('label_value', fact)));
    const title = el('p', {}, el('strong', {}, code), ' ', cause);
    return el('li', { 'data-testid': `task-${code}` }, title, ...lines, sheetLink(sheet, desk, row));
  });
  return [text, sheetLink(sheet, desk), el('ul', { class: 'rows' }, ...items)];
}
