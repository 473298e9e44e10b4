import { AppError } from '../core/appError';
import { guarded } from '../core/guarded';
import type { Lock } from '../core/ports';

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

/** The lock of the open file; where there is no file there is nobody to wait for. */
export class DocumentLock implements Lock {
  hold<T>(work: () => T): T {
    const lock = guarded(() => LockService.getDocumentLock());
    if (lock === null) return work();
    if (!guarded(() => lock.tryLock(MOST_WAIT_MS))) throw new AppError('BUSY');
    try {
      return work();
    } catch (cause) {
      // What was taken back must be gone before the next one looks.
      quietly(() => SpreadsheetApp.flush());
      throw cause;
    } finally {
      quietly(() => lock.releaseLock());
    }
  }
}
