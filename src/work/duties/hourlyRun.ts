import type { Triggers, Workbook } from '../../core/ports';
import { beat } from '../state/beat';
import { type DutyHandlers, type DutyPorts, serveDuties } from './serveDuties';
import { keepStandingDuties } from './standingDuties';
import { isNamed, removeLeft, triggerOf } from './triggeredRun';

/** What the hourly run needs of the world. */
export interface HourlyPorts extends DutyPorts {
  readonly workbook: Pick<Workbook, 'id'>;
  readonly triggers: Triggers;
}

/**
 * The hourly run: only the trigger that the file names makes it work, and one that it names no longer takes itself away.
 * @throws AppError BUSY, NO_CONSENT
 */
export function hourlyRun(ports: HourlyPorts, event: unknown, handlers: DutyHandlers): void {
  const { store, triggers, lock, clock } = ports;
  const uid = triggerOf(event);
  if (uid === undefined) return;
  if (isNamed(ports, uid, 'id')) {
    lock.hold(() => beat(store, 'hour', clock.now()));
    keepStandingDuties(ports);
    serveDuties(ports, handlers);
    return;
  }
  const listed = triggers.hourly();
  if (listed.length === 0) return;
  lock.hold(() => {
    if (!isNamed(ports, uid, 'id')) removeLeft(triggers, uid, listed);
  });
}
