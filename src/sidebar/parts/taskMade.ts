import { el } from '../../client/element';
import type { TaskView } from '../../core/views';
import type { Desk } from '../desk';
import { sheetLink } from './sheetLink';

/** That a task was made, with the link to its row. */
export function taskMade(task: TaskView, desk: Desk): { readonly element: HTMLElement; readonly link: HTMLElement } {
  const link = sheetLink(task.sheet, desk, task.row);
  const sign = el('span', { class: 'sign', 'aria-hidden': 'true' }, '✓');
  const element = el('div', { class: 'made', 'data-testid': 'task-made' }, el('p', {}, sign, ' ', task.text), link);
  return { element, link };
}
