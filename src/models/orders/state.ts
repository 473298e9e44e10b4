import type { Examined } from './examine';
import type { CHECKS } from './texts';

/** Id of a check. */
export type CheckId = keyof typeof CHECKS;

/** Rows of these checks are never on the list for reports. */
const ALWAYS_OUT: readonly CheckId[] = [
  'blank',
  'totals',
  'EMPTY_CUSTOMER',
  'NOT_DATE',
  'NOT_NUMBER',
  'CELL_ERROR',
  'future',
];

/** What was done with the rows of a check: a code of STATES. */
export function stateOf(id: CheckId, { checks, choices }: Pick<Examined, 'checks' | 'choices'>): string {
  const found = checks[id];
  if (found === undefined) return 'unchecked';
  if (found.rows === 0) return 'none';
  const isOut =
    ALWAYS_OUT.includes(id) ||
    (id === 'repeats' && choices.repeats === 'drop') ||
    (id === 'cancelled' && choices.cancelled === 'drop') ||
    (id === 'currency' && choices.currencies === 'drop');
  return isOut ? 'out' : 'kept';
}
