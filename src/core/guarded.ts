import { AppError, type ErrorCode } from './appError';

/** Words by which Google refuses a write (reported; the wording has no code). */
const FORBIDDEN = /protected|permission|do not have access|not allowed/i;
/** Words by which Google asks for a consent that was not given or was withdrawn (documented: editor-auth-lifecycle). */
const UNCONSENTED = /authorization is required|permission to call|required permissions/i;
/** Words by which Google refuses more cells than a file may hold (reported). */
const FULL = /above the limit of [\d,. ]+ cells/i;
/** Words by which Google refuses to keep more, or a longer value, with a file or a person (reported). */
const NO_ROOM = /property storage quota|argument too large/i;
/** Words by which Google refuses one more trigger (reported, in several wordings). */
const TRIGGERS_FULL = /too many .*triggers/i;
/** Words of troubles that pass (reported). */
const PASSING = /timed out|timeout|too many|try again|unavailable|internal error|server error|service error/i;

function codeOf(detail: string): ErrorCode {
  if (/PERMISSION_DENIED/.test(detail)) return 'SEVERAL_ACCOUNTS';
  if (UNCONSENTED.test(detail)) return 'NO_CONSENT';
  if (FULL.test(detail)) return 'FILE_FULL';
  if (NO_ROOM.test(detail)) return 'PROPERTIES_FULL';
  if (TRIGGERS_FULL.test(detail)) return 'TRIGGER_LIMIT';
  if (/sheet with the name .* already exists/i.test(detail)) return 'NAME_TAKEN';
  if (FORBIDDEN.test(detail)) return 'PROTECTED';
  return PASSING.test(detail) ? 'SERVICE_FAILED' : 'SERVICE_REFUSED';
}

/**
 * Runs service calls and turns Google's exceptions into ours.
 * @throws AppError NO_CONSENT when access has to be confirmed first; SEVERAL_ACCOUNTS when the browser's accounts are mixed up (reported); PROTECTED when writing is refused; FILE_FULL when the file holds as many cells as it may; PROPERTIES_FULL when no more can be kept with it; TRIGGER_LIMIT when the person has as many triggers as Google allows; NAME_TAKEN when a sheet of the name has come meanwhile; SERVICE_FAILED for a trouble that passes, else SERVICE_REFUSED,
 * which both show Google's words
 */
export function guarded<T>(calls: () => T): T {
  try {
    return calls();
  } catch (cause) {
    // Errors of the language are our own mistakes, not Google's.
    if (cause instanceof AppError || cause instanceof TypeError || cause instanceof ReferenceError) throw cause;
    const detail = (cause instanceof Error ? cause.message : String(cause)).replace(/\.+$/, '');
    throw new AppError(codeOf(detail), { detail });
  }
}
