import type { ShellKey } from '../i18n/shell';

/** Why a call came back without an answer of ours. */
export type Failure = Extract<ShellKey, `fail_${string}`>;

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
