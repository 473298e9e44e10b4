import { AppError } from './appError';

/** Words by which Google refuses a write (reported; the wording has no code). */
const REFUSED = /protected|permission|do not have access|not allowed/i;

/**
 * Runs service calls and turns Google's exceptions into ours.
 * @throws AppError PROTECTED when writing is refused, else SERVICE_FAILED with Google's words
 */
export function guarded<T>(calls: () => T): T {
  try {
    return calls();
  } catch (cause) {
    // Errors of the language are our own mistakes, not Google's.
    if (cause instanceof AppError || cause instanceof TypeError || cause instanceof ReferenceError) throw cause;
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new AppError(REFUSED.test(detail) ? 'PROTECTED' : 'SERVICE_FAILED', { detail });
  }
}
