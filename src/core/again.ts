import { AppError } from './appError';
import { guarded } from './guarded';

/** How an execution waits and knows the time; core knows no Google, so the server says it. */
export interface Patience {
  /** Waits so many milliseconds. */
  pause(ms: number): void;
  /** Milliseconds since 1970. */
  now(): number;
}

/** Pauses before another try, in milliseconds. */
const PAUSES = [500, 1000, 2000, 4000];
/** All pauses of an execution together: waiting spends the time the work itself needs. */
const MOST_PAUSED_MS = 8000;
/** Google ends an execution after so long (documented: guides/services/quotas). */
const MOST_MS = 360_000;
/** With less time left the work keeps it for saving its place and for its answer. */
const KEPT_MS = 20_000;

let patience: Patience | undefined;
let started = 0;
let paused = 0;

/**
 * Says how to wait, at the start of an execution; without it nothing is tried again.
 * @param how `undefined` forgets it
 */
export function setPatience(how: Patience | undefined): void {
  patience = how;
  started = how?.now() ?? 0;
  paused = 0;
}

/** Whether there was a pause after which a call may be made again. */
function hasPaused(ms: number | undefined): boolean {
  if (patience === undefined || ms === undefined || paused + ms > MOST_PAUSED_MS) return false;
  if (patience.now() - started + ms > MOST_MS - KEPT_MS) return false;
  paused += ms;
  try {
    patience.pause(ms);
    return true;
  } catch {
    // Where waiting is refused the service's own trouble is what has to be told.
    return false;
  }
}

/**
 * Runs service calls like `guarded`, and again after a growing pause while Google has a trouble that passes. Google may
 * have done a call although its answer was lost, so only calls that may be done twice belong here: reading, and writing
 * the same to the same place. Never inserting, adding, appending or deleting.
 * @throws AppError as `guarded` does; the last one when no more tries or no more time are left
 */
export function again<T>(calls: () => T): T {
  for (let tries = 0; ; tries++) {
    try {
      return guarded(calls);
    } catch (error) {
      const isPassing = error instanceof AppError && error.code === 'SERVICE_FAILED';
      if (!isPassing || !hasPaused(PAUSES[tries])) throw error;
    }
  }
}
