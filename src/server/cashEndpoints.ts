import type { Api, Outcome } from '../contract/api';
import type { CashView, GoalView } from '../core/cashViews';
import { cashGoalOf } from '../work/cash/cashGoal';
import { cashView } from '../work/cash/cashView';
import { keepCash } from '../work/cash/keptSettings';
import { makeCash } from '../work/cash/makeCash';
import { fieldsOf } from '../work/panel/request';
import { answered, portsFor } from './serve';

/** Sidebar: the cash journey. */
export function cashOpen(): Outcome<CashView> {
  return answered((call) => cashView(portsFor(call), call.file));
}

/** Sidebar: makes the sheet of levels that is missing, filled with the example where asked. */
export function cashMake(request: Parameters<Api['cashMake']>[0]): Outcome<CashView> {
  return answered((call) => {
    const ports = portsFor(call, request);
    const news = makeCash(ports, fieldsOf(request)['example'] === true, call.file);
    return cashView(ports, call.file, news);
  });
}

/** Sidebar: keeps which level is "now", the period, and on which deals the check grows. */
export function cashSet(request: Parameters<Api['cashSet']>[0]): Outcome<CashView> {
  return answered((call) => {
    const ports = portsFor(call, request);
    keepCash(ports.store, request, call.file);
    return cashView(ports, call.file);
  });
}

/** Sidebar: which value of a metric gives a profit, the rest on a level. */
export function cashGoal(request: Parameters<Api['cashGoal']>[0]): Outcome<GoalView> {
  return answered((call) => cashGoalOf(portsFor(call, request), request, call.file));
}
