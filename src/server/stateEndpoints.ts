import type { Api, Outcome } from '../contract/api';
import { AppError } from '../core/appError';
import type { CellsView, StateView } from '../core/views';
import { fieldsOf, textOf, wholeOf } from '../work/panel/request';
import { actOnState } from '../work/state/actOnState';
import { isStateAct } from '../work/state/acts';
import { countCells } from '../work/state/countCells';
import type { StatePorts } from '../work/state/ports';
import { setName } from '../work/state/setName';
import { stateView } from '../work/state/stateView';
import { answered, openedFor } from './serve';
import { statePorts } from './statePorts';

/** Does something and answers with the state of things after it. */
function stateAfter(change: (ports: StatePorts) => void): Outcome<StateView> {
  return answered((call) => {
    const ports = statePorts(openedFor(call));
    change(ports);
    return stateView(ports, call.file);
  });
}

/** Sidebar: the state of things. */
export function stateOpen(): Outcome<StateView> {
  return stateAfter(() => {});
}

/** Sidebar: turns background work on or off, repairs it, hands it over. */
export function stateAct(request: Parameters<Api['stateAct']>[0]): Outcome<StateView> {
  return stateAfter((ports) => {
    const { act } = fieldsOf(request);
    if (!isStateAct(act)) throw new AppError('REQUEST_BROKEN', { field: 'act' });
    actOnState(ports, act);
  });
}

/** Sidebar: the name by which others know this person. */
export function nameSet(request: Parameters<Api['nameSet']>[0]): Outcome<StateView> {
  return stateAfter((ports) => setName(ports, textOf(fieldsOf(request), 'name')));
}

/** Sidebar: counts cells, some sheets at a time. */
export function cellsCount(request: Parameters<Api['cellsCount']>[0]): Outcome<CellsView> {
  return answered((call) => {
    const workbook = openedFor(call);
    const fields = fieldsOf(request);
    return countCells(workbook, wholeOf(fields, 'from', 0), wholeOf(fields, 'cells', 0), call.file);
  });
}
