import { again } from '../core/again';
import { AppError } from '../core/appError';
import { guarded } from '../core/guarded';
import type { Clock, ShortMemory, TryLock } from '../core/ports';

/** Longer waits would only spend the daily time of executions. */
const MOST_WAIT_MS = 1000;

/** What fails here fails after the deed: there is an answer to give already, and Google releases locks by itself. */
function quietly(call: () => void): void {
  try {
    call();
  } catch {
    // See above.
  }
}

/** Says to whoever is refused since when the file is busy. */
const SINCE_KEY = 'rosta.busy';
/** Most actions hold the lock for a few seconds: an older note is of one that ended. */
const SINCE_SECONDS = 60;
/** No execution holds a lock for longer. */
const MOST_SECONDS = 600;

/** The lock of the open file; where there is no file there is nobody to wait for. */
export class DocumentLock implements TryLock {
  constructor(
    private readonly memory: ShortMemory,
    private readonly clock: Pick<Clock, 'now'>,
  ) {}

  hold<T>(work: () => T, span?: 'execution' | 'minutes'): T {
    const lock = guarded(() => LockService.getDocumentLock());
    if (lock === null) return work();
    if (!again(() => lock.tryLock(MOST_WAIT_MS))) {
      const since = Number(this.memory.get(SINCE_KEY));
      throw new AppError('BUSY', since > 0 ? { since } : {});
    }
    const isLong = span === 'minutes';
    if (span !== 'execution') {
      this.memory.put(SINCE_KEY, String(this.clock.now()), isLong ? MOST_SECONDS : SINCE_SECONDS);
    }
    let isDone = false;
    try {
      const result = flushedAfterError(work);
      isDone = true;
      return result;
    } finally {
      // Whoever is refused next is not told of this one.
      if (isLong) quietly(() => this.memory.put(SINCE_KEY, '', 1));
      if (!isDone || span !== 'execution') quietly(() => lock.releaseLock());
    }
  }

  attempt(work: () => void): boolean {
    const lock = guarded(() => LockService.getDocumentLock());
    // Nobody is told since when: whoever is refused meanwhile waits a second for an answer, not for a report.
    if (lock !== null && !again(() => lock.tryLock(MOST_WAIT_MS))) return false;
    flushedAfterError(work);
    return true;
  }
}

function flushedAfterError<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    // What was taken back must be gone before the next one looks.
    quietly(() => SpreadsheetApp.flush());
    throw cause;
  }
}
