import { button, el } from '../../client/element';
import type { TaskSeed, TaskView } from '../../core/views';
import type { Desk, Say } from '../desk';
import { lacking, NO_TASK, TASK_NEEDS, type TaskNeed } from '../taskForm';
import { field } from './field';

/** Lines of a field in which something is proposed. */
const ROWS_TO_READ = 4;

type Entry = HTMLInputElement | HTMLTextAreaElement;

/**
 * The form for a task, folded; what was typed stays until the task is made.
 * @param isOpen whether it is unfolded at first
 * @param made told of the new task, once the form is empty and folded
 * @param seed what is proposed
 */
export function newTask(
  desk: Desk,
  isOpen: boolean,
  made: (task: TaskView) => void,
  seed: TaskSeed = NO_TASK,
): HTMLElement {
  const { say } = desk;
  const { inputs, elements } = fields(say);
  for (const [id, input] of inputs) propose(input, seed[id] ?? '');
  const read = (): TaskSeed => ({
    ...seed,
    ...Object.fromEntries(inputs.map(([id, input]) => [id, input.value.trim()])),
  });
  const reason = el('p', { class: 'hint', id: 'task-reason', 'aria-live': 'polite', 'data-testid': 'task-reason' });
  const update = () => {
    const needs = lacking(read());
    make.disabled = needs.length > 0;
    // Of a form nobody has begun to fill in the marks beside its fields say enough.
    const isBegun = inputs.some(([, input]) => input.value.trim() !== '');
    const names = isBegun ? needs.map((need) => say(`task_${need}`)) : [];
    reason.textContent = names.length === 0 ? '' : say('still_to_fill', { fields: names.join(', ') });
  };
  const press = () =>
    void desk.perform({
      status: 'making_task',
      near: actions,
      writes: true,
      doubt: 'maybe_task',
      ask: () => desk.call('taskMake', { ...read(), lang: desk.lang() }),
      finish: (task) => {
        for (const [, input] of inputs) input.value = '';
        update();
        element.open = false;
        made(task);
      },
    });
  const make = button(
    { class: 'primary', 'data-testid': 'make-task', 'aria-describedby': reason.id },
    press,
    say('make_task'),
  );
  const actions = el('div', { class: 'actions' }, make, reason);
  const element = el(
    'details',
    { class: 'settings', open: isOpen, 'data-testid': 'new-task' },
    el('summary', {}, say('new_task')),
    ...elements,
    actions,
  );
  element.addEventListener('input', update);
  update();
  return element;
}

/** Puts a proposed text in, with room to read it. */
function propose(input: Entry, text: string): void {
  input.value = text;
  if (input instanceof HTMLTextAreaElement && text !== '') input.rows = ROWS_TO_READ;
}

/** The fields in the order they are filled in. */
function fields(say: Say) {
  const needs = TASK_NEEDS.map((need) => ({ id: need, ...needField(need, say) }));
  const owner = el('input', { type: 'text', 'data-testid': 'task-owner' });
  const due = el('input', { type: 'date', 'data-testid': 'task-due' });
  const inputs: readonly (readonly [keyof TaskSeed, Entry])[] = [
    ...needs.map(({ id, input }) => [id, input] as const),
    ['owner', owner],
    ['due', due],
  ];
  const elements = [
    ...needs.map(({ element }) => element),
    field('task-owner', owner, { label: say('task_owner') }).element,
    field('task-due', due, { label: say('task_due') }).element,
  ];
  return { inputs, elements };
}

function needField(need: TaskNeed, say: Say) {
  const input = el('textarea', { rows: 2, 'data-testid': `task-${need}`, 'aria-required': 'true' });
  const texts = { label: say(`task_${need}`), mark: say('required') };
  return { input, element: field(`task-${need}`, input, texts, say(`task_${need}_hint`)).element };
}
