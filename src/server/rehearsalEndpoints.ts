import type { Api, Outcome } from '../contract/api';
import type { RehearsalView } from '../core/rehearsalViews';
import { fieldsOf, wholeOf } from '../work/panel/request';
import { rehearsalScreen } from '../work/rehearsal/rehearsalScreen';
import { removeRehearsal } from '../work/rehearsal/removeRehearsal';
import { MOST_REHEARSED, runRehearsal } from '../work/rehearsal/runRehearsal';
import { fieldPorts } from './fieldPorts';
import { answered, portsFor } from './serve';

/** A number of visits somebody asks about; none where it is out of all measure. */
function askedOf(request: unknown): number | undefined {
  const visits = typeof request === 'object' && request !== null && 'visits' in request ? request.visits : undefined;
  const isUsable = typeof visits === 'number' && Number.isInteger(visits) && visits >= 1 && visits <= MOST_REHEARSED;
  return isUsable ? visits : undefined;
}

/** Sidebar: the rehearsal of field work, and what a number of visits can show. */
export function rehearsalOpen(request: Parameters<Api['rehearsalOpen']>[0]): Outcome<RehearsalView> {
  return answered((call) =>
    rehearsalScreen(fieldPorts(portsFor(call, request)), call.file, { asked: askedOf(request) }),
  );
}

/** Sidebar: makes up responses and files them. */
export function rehearsalRun(request: Parameters<Api['rehearsalRun']>[0]): Outcome<RehearsalView> {
  return answered((call) => {
    const ports = fieldPorts(portsFor(call, request));
    const visits = wholeOf(fieldsOf(request), 'visits', 0);
    return rehearsalScreen(ports, call.file, runRehearsal(ports, visits, call.file));
  });
}

/** Sidebar: takes a rehearsal away. */
export function rehearsalRemove(request: Parameters<Api['rehearsalRemove']>[0]): Outcome<RehearsalView> {
  return answered((call) => {
    const ports = fieldPorts(portsFor(call, request));
    return rehearsalScreen(ports, call.file, { news: removeRehearsal(ports, call.file) });
  });
}
