import type { Api, Outcome } from '../contract/api';
import type { PlanView } from '../core/planViews';
import { fieldsOf } from '../work/panel/request';
import { assignPlan } from '../work/plan/assignPlan';
import { fillPlan } from '../work/plan/fillPlan';
import { makePlan } from '../work/plan/makePlan';
import { planView } from '../work/plan/planView';
import { answered, portsFor } from './serve';

/** Sidebar: shoppers, quotas and the plan. */
export function planOpen(): Outcome<PlanView> {
  return answered((call) => planView(portsFor(call), call.file));
}

/** Sidebar: makes the sheets of shoppers and quotas that are missing, with an example where asked. */
export function planMake(request: Parameters<Api['planMake']>[0]): Outcome<PlanView> {
  return answered((call) => {
    const ports = portsFor(call, request);
    const news = makePlan(ports, fieldsOf(request)['example'] === true, call.file);
    return planView(ports, call.file, news);
  });
}

/** Sidebar: adds the visits that quotas ask for. */
export function planFill(request: Parameters<Api['planFill']>[0]): Outcome<PlanView> {
  return answered((call) => {
    const ports = { ...portsFor(call, request), random: Math.random };
    const news = fillPlan(ports, call.file);
    return planView(ports, call.file, news);
  });
}

/** Sidebar: gives visits to shoppers. */
export function planAssign(request: Parameters<Api['planAssign']>[0]): Outcome<PlanView> {
  return answered((call) => {
    const ports = portsFor(call, request);
    const { reading, news, left } = assignPlan(ports, call.file);
    return planView(ports, call.file, news, left, reading);
  });
}
