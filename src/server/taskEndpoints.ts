import type { Api, Outcome } from '../contract/api';
import type { RecheckPlannedView, RecheckView } from '../core/recheckViews';
import type { TasksView, TaskView } from '../core/views';
import { fieldsOf, textOf } from '../work/panel/request';
import { makeTask } from '../work/tasks/makeTask';
import { planRecheck } from '../work/tasks/planRecheck';
import { recheckRequestOf } from '../work/tasks/recheckRequest';
import { recheckView } from '../work/tasks/recheckView';
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

/** Sidebar: what a visit that rechecks a task can be planned of. */
export function recheckOpen(request: Parameters<Api['recheckOpen']>[0]): Outcome<RecheckView> {
  return answered((call) => {
    const ports = portsFor(call, request);
    return recheckView(ports, textOf(fieldsOf(request), 'task'), call.file);
  });
}

/** Sidebar: plans a visit that rechecks a task. */
export function recheckPlan(request: Parameters<Api['recheckPlan']>[0]): Outcome<RecheckPlannedView> {
  return answered((call) => {
    const ports = { ...portsFor(call, request), random: Math.random };
    const text = planRecheck(ports, recheckRequestOf(request, call.file.lang), call.file);
    return { text, tasks: tasksView(ports, call.file) };
  });
}
