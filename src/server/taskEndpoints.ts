import type { Api, Outcome } from '../contract/api';
import type { TasksView, TaskView } from '../core/views';
import { DocumentLock } from '../lock/documentLock';
import { makeTask } from '../work/tasks/makeTask';
import { seedOf } from '../work/tasks/seedOf';
import { tasksView } from '../work/tasks/tasksView';
import { answered, openedFor } from './serve';
import { SYSTEM_CLOCK } from './systemClock';

/** Sidebar: the open tasks. */
export function tasksOpen(): Outcome<TasksView> {
  return answered((call) => {
    const workbook = openedFor(call);
    return tasksView(workbook, call.file);
  });
}

/** Sidebar: makes a task; refused without cause, goal and criterion. */
export function taskMake(request: Parameters<Api['taskMake']>[0]): Outcome<TaskView> {
  return answered((call) => {
    const workbook = openedFor(call, request);
    const seed = seedOf(request);
    return makeTask({ workbook, clock: SYSTEM_CLOCK, lock: new DocumentLock() }, seed, call.file);
  });
}
