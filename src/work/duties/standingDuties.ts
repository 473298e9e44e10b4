import type { Lock, Store, Workbook } from '../../core/ports';
import { readAlertSettings } from '../alerts/alertSettings';
import { channelsOf } from '../alerts/channels';
import { ALERTS_DUTY } from '../alerts/hourlyAlerts';
import { readForms } from '../forms/registry';
import { INTAKE_DUTY } from '../intake/sweep';
import { changeDuties, readDuties, withDuty } from './dueList';

/** What is always to be done in this file. */
function standing(store: Store, file: string): readonly string[] {
  const hasForms = readForms(store, file).length > 0;
  const isTelling = channelsOf(readAlertSettings(store, file)).length > 0;
  return [...(hasForms ? [INTAKE_DUTY] : []), ...(isTelling ? [ALERTS_DUTY] : [])];
}

/**
 * Puts the sweep of forms back onto the list where there are forms, and alerts where somebody is to be told: they are always to
 * be done, also after they were given up.
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
  const listed = readDuties(store).map(({ kind }) => kind);
  const missing = standing(store, workbook.id()).filter((kind) => !listed.includes(kind));
  if (missing.length === 0) return;
  lock.hold(() =>
    changeDuties(store, (list) => missing.reduce((all, kind) => withDuty(all, { id: kind, kind, at: 0 }), [...list])),
  );
}
