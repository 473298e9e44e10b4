import { AppError } from '../../core/appError';
import type { Clock, Lock, Store } from '../../core/ports';
import { changeDuties, type Duty, dueAt, readDuties, withDuty, withoutDuty } from './dueList';
import { forgetFailure, keepFailure } from './failure';

/** No duty is begun later than this: Google stops an execution after 6 minutes. */
const BEGIN_WITHIN_MS = 4 * 60_000;
const MOST_TRIES = 3;

/**
 * Serves a duty; `again`: it went well so far and goes on at the next run.
 * @param began when the execution began, of whose time duties before it have taken their part, in milliseconds
 */
export type DutyHandler = (id: string, began: number) => 'done' | 'again';

/** The handlers by kind of duty. */
export type DutyHandlers = Readonly<Record<string, DutyHandler>>;

/** What serving duties needs of the world. */
export interface DutyPorts {
  readonly store: Store;
  readonly lock: Lock;
  readonly clock: Clock;
  /** What went wrong, in words. */
  readonly describe: (cause: unknown) => string;
}

/** Counts a try before it is made, so that one that is cut counts too. */
function begin({ store, lock }: DutyPorts, duty: Duty): Duty {
  const begun = { ...duty, tries: (duty.tries ?? 0) + 1 };
  lock.hold(() => changeDuties(store, (list) => withDuty(list, begun)));
  return begun;
}

function giveUp({ store, lock, clock, describe }: DutyPorts, duty: Duty, cause: unknown): void {
  lock.hold(() => changeDuties(store, (list) => withoutDuty(list, duty)));
  keepFailure(store, { at: clock.now(), text: describe(cause) });
}

function serve(ports: DutyPorts, handlers: DutyHandlers, duty: Duty, began: number): void {
  const { store, lock, clock } = ports;
  // Begun three times and never ended: Google cut it each time.
  if ((duty.tries ?? 0) >= MOST_TRIES) {
    giveUp(ports, duty, new AppError('DUTY_CUT'));
    return;
  }
  const begun = begin(ports, duty);
  try {
    const handler = handlers[duty.kind];
    if (handler === undefined) throw new AppError('INTERNAL', { detail: `duty ${duty.kind}` });
    const result = handler(duty.id, began);
    lock.hold(() =>
      changeDuties(store, (list) =>
        result === 'done' ? withoutDuty(list, duty) : withDuty(list, { id: duty.id, kind: duty.kind, at: clock.now() }),
      ),
    );
    forgetFailure(store);
  } catch (cause) {
    // A busy file says nothing about the duty: the try does not count.
    if (cause instanceof AppError && cause.code === 'BUSY') {
      lock.hold(() => changeDuties(store, (list) => withDuty(list, duty)));
      return;
    }
    if (begun.tries === MOST_TRIES) giveUp(ports, duty, cause);
  }
}

/**
 * Serves the file's duties whose time has come, each by itself: one that fails stays for the next run, at most three times,
 * and does not keep others from being served.
 */
export function serveDuties(ports: DutyPorts, handlers: DutyHandlers): void {
  const begunAt = ports.clock.now();
  for (const duty of dueAt(readDuties(ports.store), begunAt)) {
    if (ports.clock.now() - begunAt >= BEGIN_WITHIN_MS) return;
    try {
      serve(ports, handlers, duty, begunAt);
    } catch {
      // The list itself could not be written, the file being busy or full: the next run comes within an hour.
    }
  }
}
