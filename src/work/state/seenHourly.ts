import { readBeat } from './beat';
import { readHourly } from './hourlyRecord';
import { type HourlyState, hourlyState } from './hourlyState';
import { personToken } from './person';
import type { StatePorts } from './ports';

/** The background work as it stands, with the reason why the person's triggers could not be looked at. */
export interface SeenHourly {
  readonly state: HourlyState;
  readonly refused: unknown;
}

function listedBy({ triggers }: Pick<StatePorts, 'triggers'>): { ids?: readonly string[]; refused?: unknown } {
  try {
    return { ids: [...triggers.hourly(), ...triggers.submits()] };
  } catch (refused) {
    return { refused };
  }
}

/** Looks at the background work; triggers are listed only where somebody turned it on. */
export function seenHourly(ports: Pick<StatePorts, 'workbook' | 'store' | 'own' | 'triggers' | 'clock'>): SeenHourly {
  const record = readHourly(ports.store, ports.workbook.id());
  const { ids, refused } = record?.kind === 'running' ? listedBy(ports) : {};
  const state = hourlyState({
    record,
    token: personToken(ports.own),
    listed: ids,
    last: readBeat(ports.store).hour,
    now: ports.clock.now(),
  });
  return { state, refused };
}
