import type { Lock, Store, Workbook } from '../../core/ports';
import { readForms } from '../forms/registry';
import { INTAKE_DUTY } from '../intake/sweep';
import { changeDuties, readDuties, withDuty } from './dueList';

/**
 * Puts the sweep of forms back onto the list where there are forms and it is missing: it is always to be done, also after it
 * was given up.
 * @throws AppError BUSY, PROPERTIES_FULL
 */
export function keepStandingDuties({
  workbook,
  store,
  lock,
}: {
  readonly workbook: Pick<Workbook, 'id'>;
  readonly store: Store;
  readonly lock: Lock;
}): void {
  const duty = { id: INTAKE_DUTY, kind: INTAKE_DUTY, at: 0 };
  const isThere = readDuties(store).some(({ kind }) => kind === INTAKE_DUTY);
  if (isThere || readForms(store, workbook.id()).length === 0) return;
  lock.hold(() => changeDuties(store, (list) => withDuty(list, duty)));
}
