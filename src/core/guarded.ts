import { AppError, type ErrorCode } from './appError';

/**
 * By its words, first match first, what a refusal of Google is; it gives no codes. The words are documented
 * (guides/quotas-and-limits, editor-auth-lifecycle) or reported. A file one may only look at and a protected sheet are
 * refused in words that do not tell them apart, so both are PROTECTED.
 */
const KINDS: readonly (readonly [RegExp, ErrorCode])[] = [
  [/PERMISSION_DENIED/, 'SEVERAL_ACCOUNTS'],
  [/authori[sz]ation is required|permission to call|required permissions/i, 'NO_CONSENT'],
  [/above the limit of [\d,. ]+ cells/i, 'FILE_FULL'],
  [/exceeded the property storage quota/i, 'PROPERTIES_FULL'],
  // A single property was made too long: that is nothing a person could change.
  [/argument too large/i, 'INTERNAL'],
  [/too many (?:\w+ )*triggers/i, 'TRIGGER_LIMIT'],
  // What is too much for a short time passes; without that word it is too much for the day.
  [/for one day|service invoked too many times(?! in a short time)|limit exceeded:.* day/i, 'QUOTA_USED_UP'],
  [/sheet with the name .* already exists/i, 'NAME_TAKEN'],
  [/protected|permission|do not have access|not allowed/i, 'PROTECTED'],
  [
    /timed out|timeout|too many|try again|please wait|unavailable|internal error|server error|service error|rate limit/i,
    'SERVICE_FAILED',
  ],
  [/unexpected error|service \w+ failed/i, 'SERVICE_FAILED'],
];

function codeOf(detail: string): ErrorCode {
  return KINDS.find(([words]) => words.test(detail))?.[1] ?? 'SERVICE_REFUSED';
}

/**
 * Runs service calls and turns Google's exceptions into ours.
 * @throws AppError NO_CONSENT when access has to be confirmed first; SEVERAL_ACCOUNTS when the browser's accounts are
 * mixed up (reported); PROTECTED when writing is refused; FILE_FULL when the file holds as many cells as it may;
 * NAME_TAKEN when a sheet of the name has come meanwhile; PROPERTIES_FULL, TRIGGER_LIMIT and QUOTA_USED_UP when Google
 * gives no more of these; SERVICE_FAILED for a trouble that passes, else SERVICE_REFUSED, which both show Google's words
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
