import type { Store, Triggers, Workbook } from '../../core/ports';
import { type RunningRecord, readHourly } from '../state/hourlyRecord';

/** Which of the triggers that the file names. */
export type NamedTrigger = keyof Pick<RunningRecord, 'id' | 'submit'>;

/** The id of the trigger that an event names; `undefined` for what a client may have sent instead. */
export function triggerOf(event: unknown): unknown {
  return typeof event === 'object' && event !== null && 'triggerUid' in event ? event.triggerUid : undefined;
}

/** The trigger that ran, as its event names it: a text, in Google's examples a number that has lost its last digits. */
function isTrigger(uid: unknown, id: string): boolean {
  return typeof uid === 'number' ? uid === Number(id) : uid === id;
}

/** Whether the file names the trigger that ran as its own. Any client can call what triggers call, with anything. */
export function isNamed(
  { workbook, store }: { readonly workbook: Pick<Workbook, 'id'>; readonly store: Pick<Store, 'get'> },
  uid: unknown,
  which: NamedTrigger,
): boolean {
  const record = readHourly(store, workbook.id());
  return record?.kind === 'running' && isTrigger(uid, record[which]);
}

/**
 * A trigger that the file names no longer (handed over, taken over, Rosta removed) takes itself away, and the other one of the
 * same person with it. To be called under the lock after `isNamed` said no: its record may have been about to be written.
 * @param listed ids of this person's triggers of its kind
 * @throws AppError NO_CONSENT
 */
export function removeLeft(triggers: Triggers, uid: unknown, listed: readonly string[]): void {
  if (listed.some((id) => isTrigger(uid, id))) triggers.removeAll();
}
