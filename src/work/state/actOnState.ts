import { AppError } from '../../core/appError';
import type { StateAct } from '../../core/views';
import { forgetFailure } from '../duties/failure';
import { actsFor } from './acts';
import { forgetHourly, writeHourly } from './hourlyRecord';
import { ownToken, personName } from './person';
import type { StatePorts } from './ports';
import { seenHourly } from './seenHourly';

function removeTriggers({ triggers }: StatePorts): void {
  for (const id of [...triggers.hourly(), ...triggers.submits()]) triggers.remove(id);
}

/** One hourly trigger of this person and one for answers, and the record that names them. A second one Google would refuse. */
function start(ports: StatePorts): void {
  const token = ownToken(ports.own, ports.newToken);
  removeTriggers(ports);
  const owner = personName(ports.own);
  try {
    const id = ports.triggers.makeHourly();
    const submit = ports.triggers.makeSubmit();
    const since = ports.clock.now();
    writeHourly(ports.store, ports.workbook.id(), { kind: 'running', id, submit, owner, token, since });
  } catch (cause) {
    removeTriggers(ports);
    throw cause;
  }
  forgetFailure(ports.store);
}

function handOver(ports: StatePorts): void {
  const token = ownToken(ports.own, ports.newToken);
  removeTriggers(ports);
  const at = ports.clock.now();
  writeHourly(ports.store, ports.workbook.id(), { kind: 'handed', by: personName(ports.own), token, at });
}

/**
 * Does something about the background work. Under the lock, so that a trigger that runs meanwhile does not take itself for
 * one that was left behind; what the state no longer allows is not done.
 * @throws AppError NO_CONSENT, TRIGGER_LIMIT, BUSY, PROPERTIES_FULL
 */
export function actOnState(ports: StatePorts, act: StateAct): void {
  if (!ports.consents.has('triggers')) throw new AppError('NO_CONSENT');
  ports.lock.hold(() => {
    if (!actsFor(seenHourly(ports).state).includes(act)) return;
    if (act === 'hand_over') return handOver(ports);
    if (act !== 'turn_off') return start(ports);
    removeTriggers(ports);
    forgetHourly(ports.store);
  });
}
