import type { Api, Outcome } from '../contract/api';
import type { TasksView, TaskView } from '../core/views';
import { makeTask } from '../work/tasks/makeTask';
import { seedOf } from '../work/tasks/seedOf';
import { tasksView } from '../work/tasks/tasksView';
import { answered, portsFor } from './serve';

/** Sidebar: the open tasks. */
export function tasksOpen(): Outcome<TasksView> {
  return answered((call) => {
    const ports = portsFor(call);
    return tasksView(ports, call.file);
  });
}

/** Sidebar: makes a task; refused without cause, goal and criterion. */
export function taskMake(request: Parameters<Api['taskMake']>[0]): Outcome<TaskView> {
  return answered((call) => {
    const ports = portsFor(call, request);
    return makeTask(ports, seedOf(request), call.file);
  });
}
