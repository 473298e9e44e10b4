import type { Triggers, Workbook } from '../../core/ports';
import { beat } from '../state/beat';
import { readHourly } from '../state/hourlyRecord';
import { type DutyHandlers, type DutyPorts, serveDuties } from './serveDuties';

/** What the hourly run needs of the world. */
export interface HourlyPorts extends DutyPorts {
  readonly workbook: Pick<Workbook, 'id'>;
  readonly triggers: Triggers;
}

/** The trigger that ran, as its event names it: a text, in Google's examples a number that has lost its last digits. */
function isTrigger(uid: unknown, id: string): boolean {
  return typeof uid === 'number' ? uid === Number(id) : uid === id;
}

/**
 * The hourly run. Any client can call it with anything: only the trigger the file names makes it work, and a trigger that
 * the file names no longer (handed over, taken over, Rosta removed) takes itself away.
 * @throws AppError BUSY, NO_CONSENT
 */
export function hourlyRun(ports: HourlyPorts, event: unknown, handlers: DutyHandlers): void {
  const { store, triggers, workbook, lock, clock } = ports;
  const uid = typeof event === 'object' && event !== null && 'triggerUid' in event ? event.triggerUid : undefined;
  if (uid === undefined) return;
  const isNamed = (): boolean => {
    const record = readHourly(store, workbook.id());
    return record?.kind === 'running' && isTrigger(uid, record.id);
  };
  if (isNamed()) {
    lock.hold(() => beat(store, 'hour', clock.now()));
    serveDuties(ports, handlers);
    return;
  }
  const left = triggers.hourly().find((id) => isTrigger(uid, id));
  if (left === undefined) return;
  // Under the lock: its record may be about to be written.
  lock.hold(() => {
    if (!isNamed()) triggers.remove(left);
  });
}
