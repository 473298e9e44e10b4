import type { ReportView, TaskSeed } from '../core/views';

/** What a task is refused without. */
export const TASK_NEEDS = ['cause', 'goal', 'criterion'] as const;

/** One of the things a task is refused without. */
export type TaskNeed = (typeof TASK_NEEDS)[number];

/** A task before anything is typed. */
export const NO_TASK: TaskSeed = { cause: '', goal: '', criterion: '', owner: '', due: '', source: '' };

/** What is still to be typed before a task can be made. */
export function lacking(task: TaskSeed): readonly TaskNeed[] {
  return TASK_NEEDS.filter((need) => task[need].trim() === '');
}

/** The findings of a report in their order, each with the task it asks for; `null` where it asks for none. */
export function findingsWithTasks({
  findings,
  tasks,
}: Pick<ReportView, 'findings' | 'tasks'>): readonly { readonly text: string; readonly task: TaskSeed | null }[] {
  return findings.map((text, index) => ({ text, task: tasks[index] ?? null }));
}
