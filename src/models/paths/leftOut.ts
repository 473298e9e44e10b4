import { AppError, type ErrorCode, type ErrorDefinition } from '../../core/appError';
import type { LeftOut } from '../../core/defineModel';
import type { Chains } from './chains';
import { PATHS_RUN_ERRORS } from './runErrors';
import { LEFT_OUT } from './texts';
import type { ReadTouches, TouchReason } from './touches';

/** Cells a preview can name; more would not be read. */
const NAMED_OFFENCES = 20;

/** In the order in which they are told. */
const REASONS = [
  ...(['CELL_ERROR', 'EMPTY_CUSTOMER', 'NOT_DATE', 'EMPTY_CHANNEL', 'NOT_CONVERSION'] as const),
  ...(['afterToday', 'totals', 'NOT_NUMBER', 'negative', 'foreign'] as const),
] as const satisfies readonly TouchReason[];

/** What is said where not one row can be used. */
const REFUSALS: Readonly<Partial<Record<TouchReason, ErrorCode | ErrorDefinition>>> = {
  CELL_ERROR: 'CELL_ERROR',
  EMPTY_CUSTOMER: 'EMPTY_CUSTOMER',
  NOT_DATE: PATHS_RUN_ERRORS.TOUCHES_NO_TIMES,
  EMPTY_CHANNEL: PATHS_RUN_ERRORS.TOUCHES_NO_CHANNELS,
  NOT_CONVERSION: PATHS_RUN_ERRORS.TOUCHES_NO_CONVERSIONS,
  afterToday: PATHS_RUN_ERRORS.TOUCHES_FUTURE,
};

/**
 * Refuses a list of which nothing can be used: most likely a column is the wrong one, so that is what is said.
 * @throws AppError PATHS_…, EMPTY_CUSTOMER, CELL_ERROR; NO_DATA where all rows are blank
 */
export function refuseUnusable({ touches, bad }: Pick<ReadTouches, 'touches' | 'bad'>): void {
  if (touches.n > 0) return;
  const worst = bad.find(({ why }) => REFUSALS[why] !== undefined);
  if (worst === undefined) throw new AppError('NO_DATA');
  const same = bad.filter(({ why }) => why === worst.why);
  throw new AppError(
    REFUSALS[worst.why] ?? 'NO_DATA',
    {},
    same.map(({ at }) => at),
  );
}

/** Rows that were read and not used, by reason; reasons that did not occur are left away. */
export function leftOutRows({ bad, blank }: ReadTouches, { unlinked }: Chains): readonly LeftOut[] {
  const reasons = REASONS.map((why): LeftOut => {
    const cells = bad.filter((one) => one.why === why).map(({ at }) => at);
    return { text: LEFT_OUT[why], rows: cells.length, offences: cells.slice(0, NAMED_OFFENCES) };
  });
  const rows = unlinked.slice(0, NAMED_OFFENCES).map((row) => ({ role: 'customer', row, value: '' }));
  const all: readonly LeftOut[] = [
    ...reasons,
    { text: LEFT_OUT.unlinked, rows: unlinked.length, offences: rows },
    { text: LEFT_OUT.blank, rows: blank, offences: [] },
  ];
  return all.filter((reason) => reason.rows > 0);
}
