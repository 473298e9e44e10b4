import type { FormReply } from '../../core/forms';
import type { FormRecord } from '../forms/registry';
import { beatEntry } from '../state/beat';
import type { IntakeDesk } from './desk';
import { markRead } from './markRead';
import { type FormReading, readReplies } from './readReplies';
import { type Incoming, settle } from './settle';
import { isSettled, standingOf } from './versionOf';
import { withoutPersonal } from './withoutPersonal';

/** Responses that are filed at once. */
const BLOCK = 500;
const DAY_MS = 86_400_000;

/** What a pass found. */
export interface PassResult {
  /** `again`: there was no time for everything. */
  readonly outcome: 'done' | 'again';
  /** Responses by form, as far as they were read; forms that cannot be read are missing. */
  readonly read: ReadonlyMap<string, readonly FormReply[]>;
}

/** Whether a form was not read whole for a day. */
export function isDueWhole({ whole }: Pick<FormRecord, 'whole'>, now: number): boolean {
  return now - whole >= DAY_MS || whole > now;
}

function fileBlocks(desk: IntakeDesk, work: readonly Incoming[], rejudges: boolean): PassResult['outcome'] {
  const { mayGoOn } = desk.ports;
  for (let from = 0; from < work.length; from += BLOCK) {
    if (from > 0) {
      keepMarks(desk);
      if (!mayGoOn()) return 'again';
    }
    const block = work.slice(from, from + BLOCK);
    for (const incoming of block) settle(desk, incoming, rejudges);
    // Only what stands in the file is marked as filed: a cut in between loses nothing.
    desk.write();
    for (const { record, reply } of block) markRead(desk, record.id, reply.at);
  }
  return 'done';
}

function keepMarks(desk: IntakeDesk): void {
  desk.keepMarks(beatEntry(desk.ports.store, 'event', desk.ports.clock.now()));
}

function finish(desk: IntakeDesk, readings: readonly FormReading[], read: PassResult['read'], now: number): void {
  for (const { record, isWhole } of readings) {
    const replies = read.get(record.id);
    if (replies === undefined) continue;
    markRead(desk, record.id, replies[replies.length - 1]?.at ?? 0);
    if (isWhole) desk.change(record.id, { whole: now });
  }
}

/**
 * Reads forms and files what is not filed yet, in blocks. What is filed is known by the ids on our sheets; marks in the store
 * only spare reading.
 * @param rejudges also looks again at what waits in quarantine
 * @throws AppError PROTECTED, FILE_FULL, SERVICE_FAILED; nothing is marked then
 */
export function pass(desk: IntakeDesk, readings: readonly FormReading[], rejudges = false): PassResult {
  const now = desk.ports.clock.now();
  const read = new Map<string, readonly FormReply[]>();
  const work: Incoming[] = [];
  for (const reading of readings) {
    const { record } = reading;
    const replies = readReplies(desk, reading)?.map((reply) => withoutPersonal(record, reply));
    if (replies === undefined) continue;
    read.set(record.id, replies);
    for (const reply of replies) {
      const standing = standingOf(desk, record.id, reply);
      if (standing === undefined || (isSettled(standing) && (standing.hasVisit || !rejudges))) continue;
      work.push({ record, reply });
    }
  }
  work.sort((a, b) => a.reply.at - b.reply.at);
  const outcome = fileBlocks(desk, work, rejudges);
  if (outcome === 'done') {
    finish(desk, readings, read, now);
    if (work.length > 0) keepMarks(desk);
    else {
      // Google may have kept the answers of an execution that was cut before it drew the map.
      if (readings.some(({ isWhole }) => isWhole)) desk.drawMap();
      desk.keepMarks();
    }
  }
  return { outcome, read };
}
