import { readHourly, writeHourly } from './hourlyRecord';
import { keepName, personToken } from './person';
import type { StatePorts } from './ports';

/**
 * Keeps the name by which others know this person, also in the record of background work that is this person's.
 * @throws AppError PERSON_NAME, BUSY
 */
export function setName({ workbook, store, own, lock }: StatePorts, typed: string): void {
  const owner = keepName(own, typed);
  const isMine = (record: ReturnType<typeof readHourly>): boolean =>
    record?.kind === 'running' && record.token === personToken(own);
  if (!isMine(readHourly(store, workbook.id()))) return;
  lock.hold(() => {
    const record = readHourly(store, workbook.id());
    if (record?.kind === 'running' && isMine(record)) writeHourly(store, workbook.id(), { ...record, owner });
  });
}
