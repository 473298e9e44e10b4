import type { Api, Outcome } from '../contract/api';
import { AppError } from '../core/appError';
import type { RemovedView, RemoveView } from '../core/views';
import { fieldsOf } from '../work/panel/request';
import { removeRosta } from '../work/remove/removeRosta';
import { removeView } from '../work/remove/removeView';
import { answered, openedFor, portsFor } from './serve';
import { statePorts } from './statePorts';

/** Ids of sheets that came from a client. @throws AppError REQUEST_BROKEN */
function sheetIdsOf(raw: unknown): readonly number[] {
  const broken = new AppError('REQUEST_BROKEN', { field: 'sheetIds' });
  if (!Array.isArray(raw)) throw broken;
  return raw.map((id: unknown) => {
    if (typeof id !== 'number' || !Number.isInteger(id) || id < 0) throw broken;
    return id;
  });
}

/** Sidebar: what removing Rosta would take away. */
export function removeOpen(): Outcome<RemoveView> {
  return answered((call) => {
    const ports = portsFor(call);
    return removeView(ports, call.file);
  });
}

/** Sidebar: removes Rosta with the chosen sheets; called again until nothing is left. */
export function removeRun(request: Parameters<Api['removeRun']>[0]): Outcome<RemovedView> {
  return answered((call) => {
    const workbook = openedFor(call);
    const chosen = sheetIdsOf(fieldsOf(request)['sheetIds']);
    return removeRosta({ ...statePorts(workbook), workbook }, chosen, call.file);
  });
}
