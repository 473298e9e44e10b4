import { beat } from '../state/beat';
import { type DutyHandlers, type DutyPorts, serveDuties } from './serveDuties';
import { keepStandingDuties } from './standingDuties';
import { type TriggeredPorts, triggeredRun } from './triggeredRun';

/** What the hourly run needs of the world. */
export interface HourlyPorts extends DutyPorts, Pick<TriggeredPorts, 'workbook' | 'triggers'> {}

/**
 * The hourly run: notes that it ran and serves what is due.
 * @throws AppError BUSY, NO_CONSENT
 */
export function hourlyRun(ports: HourlyPorts, event: unknown, handlers: DutyHandlers): void {
  const { store, triggers, lock, clock } = ports;
  triggeredRun(
    ports,
    event,
    'id',
    () => triggers.hourly(),
    () => {
      lock.hold(() => beat(store, 'hour', clock.now()));
      keepStandingDuties(ports);
      serveDuties(ports, handlers);
    },
  );
}
