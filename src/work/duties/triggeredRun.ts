import type { Lock, Store, Triggers, Workbook } from '../../core/ports';
import { type RunningRecord, readHourly } from '../state/hourlyRecord';

/** What a run begun by a trigger needs of the world. */
export interface TriggeredPorts {
  readonly workbook: Pick<Workbook, 'id'>;
  readonly store: Store;
  readonly lock: Lock;
  readonly triggers: Triggers;
}

/** The trigger that ran, as its event names it: a text, in Google's examples a number that has lost its last digits. */
function isTrigger(uid: unknown, id: string): boolean {
  return typeof uid === 'number' ? uid === Number(id) : uid === id;
}

/**
 * Runs the work of a trigger. Any client can call it with anything: only the trigger the file names makes it work, and a
 * trigger that the file names no longer (handed over, taken over, Rosta removed) takes itself away.
 * @param which of the triggers in the record has to be the one
 * @param listed ids of this person's triggers of that kind
 * @throws AppError BUSY, NO_CONSENT
 */
export function triggeredRun(
  { store, triggers, workbook, lock }: TriggeredPorts,
  event: unknown,
  which: keyof Pick<RunningRecord, 'id' | 'submit'>,
  listed: () => readonly string[],
  work: () => void,
): void {
  const uid = typeof event === 'object' && event !== null && 'triggerUid' in event ? event.triggerUid : undefined;
  if (uid === undefined) return;
  const isNamed = (): boolean => {
    const record = readHourly(store, workbook.id());
    return record?.kind === 'running' && isTrigger(uid, record[which]);
  };
  if (isNamed()) {
    work();
    return;
  }
  const left = listed().find((id) => isTrigger(uid, id));
  if (left === undefined) return;
  // Under the lock: its record may be about to be written.
  lock.hold(() => {
    if (!isNamed()) triggers.remove(left);
  });
}
