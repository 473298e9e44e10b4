import type { ShellKey } from '../i18n/shell';

/** Why a call came back without an answer of ours. */
export type Failure = Extract<ShellKey, `fail_${string}`>;

/** Whether an error means that no answer came, so that nobody knows what the server did. */
export function isFailure(code: string): code is Failure {
  return code.startsWith('fail_');
}

/** Whether trying the same again may help: what a person must change first, or report, gets no such button. */
export function isPassing(code: string): boolean {
  return isFailure(code) || code === 'SERVICE_FAILED' || code === 'BUSY';
}

/**
 * Whether a build would meet the error its preview has met. Passing trouble may be over by then, and the text of a
 * refusal by Google asks to build again.
 */
export function stopsBuild(code: string): boolean {
  return !isPassing(code) && code !== 'SERVICE_REFUSED';
}

/** Screens on which a person can do something about an error. */
export type RemedyScreen = 'home' | 'undo' | 'state';

const REMEDIES: Readonly<Record<string, RemedyScreen>> = {
  PROPERTIES_FULL: 'state',
  TRIGGER_LIMIT: 'state',
  NO_CONSENT: 'state',
  DUTY_CUT: 'home',
  JOB_GONE: 'home',
  OLDER_VERSION: 'home',
  RUN_GONE: 'undo',
};

/** Where something can be done about an error; `undefined` when nowhere in the sidebar. */
export function remedyScreen(code: string): RemedyScreen | undefined {
  return REMEDIES[code];
}

/** Parts of the messages Google's client is known to give, in the order of trust. */
const KNOWN: readonly (readonly [RegExp, Failure])[] = [
  // "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED."
  [/PERMISSION_DENIED/, 'fail_accounts'],
  // "Authorization is required to perform that action." (Authorisation in British files)
  [/authori[sz]ation is required|do not have permission/i, 'fail_consent'],
  // "NetworkError: Connection failure due to HTTP 0"; 429 and 5xx come with a live network
  [/connection failure due to HTTP 0\b/i, 'fail_offline'],
  // "Exceeded maximum execution time", "Service Spreadsheets timed out while accessing document"
  [/maximum execution time|timed out|deadline/i, 'fail_timeout'],
];

/**
 * What stood in the way of a call.
 * @param message of the error that google.script.run handed to its failure handler
 * @param online whether the browser believes it has a network
 */
export function failureOf(message: string, online: boolean): Failure {
  const known = KNOWN.find(([pattern]) => pattern.test(message));
  if (known !== undefined) return known[1];
  return online ? 'fail_other' : 'fail_offline';
}
