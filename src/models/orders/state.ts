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

/** Whether amounts without a currency count as another one than most. */
const isBareOut = ({ currencies }: Examined['usable']): boolean =>
  currencies !== undefined && currencies.bare !== currencies.codes[currencies.main];

/** What was done with the rows of a check: a code of STATES. */
export function stateOf(
  id: CheckId,
  { checks, choices, usable }: Pick<Examined, 'checks' | 'choices' | 'usable'>,
): string {
  const found = checks[id];
  if (found === undefined) return 'unchecked';
  if (found.rows === 0) return 'none';
  const isOut =
    ALWAYS_OUT.includes(id) ||
    (id === 'repeats' && choices.repeats === 'drop') ||
    (id === 'cancelled' && choices.cancelled === 'drop') ||
    (choices.currencies === 'drop' && (id === 'currency' || (id === 'unmarked' && isBareOut(usable))));
  return isOut ? 'out' : 'kept';
}
