import { button, el } from '../../client/element';
import type { RecheckPlannedView } from '../../core/recheckViews';
import type { SheetRef, TasksView, TaskView } from '../../core/views';
import type { Desk } from '../desk';
import type { Screen } from '../frame';
import { backBar } from '../parts/bar';
import { newsLine } from '../parts/newsLine';
import { newTask } from '../parts/newTask';
import { sheetLink } from '../parts/sheetLink';
import { taskMade } from '../parts/taskMade';
import { recheckButton } from '../parts/tasks/recheckForm';
import type { Ways } from '../ways';

/** Tasks shown before somebody asks for all. */
const FIRST_TASKS = 5;

type OpenTask = TasksView['open'][number];

/** The form for a new task, folded where there are tasks, and the open ones below it. */
export function tasksScreen(view: TasksView, desk: Desk, go: Ways): Screen {
  const { bar, heading } = backBar(desk.say('tasks'), desk.say('back'), go.home);
  const list = el('div', { 'data-testid': 'open-tasks' });
  const draw = (tasks: TasksView) => list.replaceChildren(...openTasks(tasks, desk, planned));
  const refresh = async () => {
    const work = desk.frame.begin(desk.say('loading'), false);
    const outcome = await desk.call('tasksOpen');
    work.end();
    if (outcome.ok) draw(outcome.value);
  };
  const result = el('div', { 'aria-live': 'polite' });
  const planned = ({ text, tasks }: RecheckPlannedView) => {
    const [line] = newsLine(text);
    result.replaceChildren(...(line === undefined ? [] : [line]));
    draw(tasks);
    line?.focus();
  };
  draw(view);
  const made = (task: TaskView) => {
    const { element, link } = taskMade(task, desk);
    result.replaceChildren(element);
    link.focus();
    void refresh();
  };
  const form = newTask(desk, view.open.length === 0, made);
  const element = el('main', { 'data-testid': 'tasks' }, bar, result, form, list);
  return { element, heading, back: go.home, leave: () => {} };
}

function openTasks(
  { summary, sheet, open }: TasksView,
  desk: Desk,
  planned: (done: RecheckPlannedView) => void,
): readonly HTMLElement[] {
  const text = el('p', { class: 'note' }, summary);
  if (sheet === null) return [text];
  const draw = (tasks: readonly OpenTask[]) => tasks.map((task) => taskItem(task, sheet, desk, planned));
  const items = el('ul', { class: 'rows' }, ...draw(open.slice(0, FIRST_TASKS)));
  if (open.length <= FIRST_TASKS) return [text, sheetLink(sheet, desk), items];
  const showAll = () => {
    const rest = draw(open.slice(FIRST_TASKS));
    items.append(...rest);
    all.remove();
    rest[0]?.querySelector('button')?.focus();
  };
  const all = button({ class: 'link', 'data-testid': 'all-tasks' }, showAll, desk.say('show_all', { n: open.length }));
  return [text, sheetLink(sheet, desk), items, all];
}

function taskItem(
  { code, cause, due, owner, row, point, recheck }: OpenTask,
  sheet: SheetRef,
  desk: Desk,
  planned: (done: RecheckPlannedView) => void,
): HTMLElement {
  const facts = [
    { label: desk.say('task_owner'), value: owner },
    { label: desk.say('task_due'), value: due },
  ].filter(({ value }) => value !== '');
  const lines = facts.map((fact) => el('p', { class: 'soft' }, desk.say('label_value', fact)));
  const told = [point, ...recheck].filter((text) => text !== '').map((text) => el('p', { class: 'soft' }, text));
  const again = point === '' ? [] : [recheckButton(code, desk, planned)];
  const title = el('p', {}, el('strong', {}, code), ' ', cause);
  return el('li', { 'data-testid': `task-${code}` }, title, ...lines, ...told, sheetLink(sheet, desk, row), ...again);
}
