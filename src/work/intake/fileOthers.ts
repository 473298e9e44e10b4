import type { FormReply } from '../../core/forms';
import type { FormRecord } from '../forms/registry';
import type { IntakeDesk } from './desk';
import { markRead } from './markRead';
import { type FormReading, readReplies } from './readReplies';

/**
 * Files responses of forms by which no visit comes, and marks them as read once they stand in the file.
 * @param file takes a response in; it may come again and again
 * @param write writes what was taken in; tells whether there was any
 * @throws AppError as `write` does; nothing is marked as read then
 */
export function fileOthers(
  desk: IntakeDesk,
  readings: readonly FormReading[],
  file: (record: FormRecord, reply: FormReply) => void,
  write: () => boolean,
): void {
  const now = desk.ports.clock.now();
  const read = readings.flatMap((reading) => {
    const replies = readReplies(desk, reading);
    return replies === undefined ? [] : [{ ...reading, replies }];
  });
  for (const { record, replies } of read) for (const reply of replies) file(record, reply);
  // Only what stands in the file is marked as read.
  if (write()) desk.ports.workbook.flush();
  for (const { record, replies, isWhole } of read) {
    markRead(desk, record.id, replies[replies.length - 1]?.at ?? 0);
    if (isWhole) desk.change(record.id, { whole: now });
  }
  desk.keepMarks();
}
