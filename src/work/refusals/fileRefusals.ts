import type { IntakeDesk } from '../intake/desk';
import { fileOthers } from '../intake/fileOthers';
import type { FormReading } from '../intake/readReplies';
import { refusalOf } from './refusalOf';
import { RefusalsLog } from './refusalsLog';

/**
 * Files responses of people who did not buy, each once. What is filed is known by the ids on the sheet alone: a cut is made good by
 * the next run. No remote call where there is nothing to read.
 * @param readings forms that may have something new
 * @throws AppError PROTECTED, FILE_FULL, TABLE_BROKEN; nothing is marked as read then
 */
export function fileRefusals(desk: IntakeDesk, readings: readonly FormReading[]): void {
  if (readings.length === 0) return;
  const { file } = desk;
  const log = new RefusalsLog(desk.ports.workbook, file);
  fileOthers(
    desk,
    readings,
    (record, reply) => log.add(refusalOf(record, reply, file.locale), desk.momentOf(reply.at)),
    () => log.write(),
  );
}
