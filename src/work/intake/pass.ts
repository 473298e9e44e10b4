import { AppError } from '../../core/appError';
import type { FormReply } from '../../core/forms';
import { isOwn } from '../forms/formOwner';
import type { FormRecord } from '../forms/registry';
import { beatEntry } from '../state/beat';
import type { IntakeDesk } from './desk';
import { type Incoming, settle } from './settle';
import { isSettled, standingOf } from './versionOf';
import { withoutPersonal } from './withoutPersonal';

/** Responses are read again from so long before the last one filed: Google may show them late and out of order. */
const OVERLAP_MS = 3_600_000;
/** Responses that are filed at once. */
const BLOCK = 500;
const DAY_MS = 86_400_000;

/** How a form is to be read. */
export interface FormReading {
  readonly record: FormRecord;
  /** All of its responses, not only those since the mark. */
  readonly isWhole: boolean;
}

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

function readForm(desk: IntakeDesk, { record, isWhole }: FormReading): readonly FormReply[] | undefined {
  const { forms, clock, own } = desk.ports;
  try {
    const typed = isWhole ? forms.replies(record.id) : forms.replies(record.id, Math.max(0, record.mark - OVERLAP_MS));
    const replies = typed.map((reply) => withoutPersonal(record, reply));
    const ids = replies.map(({ id }) => id);
    desk.seen(record.id, ids, isWhole);
    desk.change(record.id, { lostSince: 0 });
    return replies;
  } catch (cause) {
    if (!(cause instanceof AppError) || cause.code !== 'FORM_UNREACHABLE') throw cause;
    // Another person's form opens for that person only: nothing follows about it.
    if (record.lostSince === 0 && isOwn(own, record)) desk.change(record.id, { lostSince: clock.now() });
    return undefined;
  }
}

/** How far a form is read once everything up to a moment is filed; Google's clock may have been set back. */
function markTo(desk: IntakeDesk, id: string, at: number): void {
  const mark = desk.form(id)?.mark ?? 0;
  desk.change(id, { mark: Math.min(Math.max(mark, at), desk.ports.clock.now()) });
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
    for (const { record, reply } of block) markTo(desk, record.id, reply.at);
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
    markTo(desk, record.id, replies[replies.length - 1]?.at ?? 0);
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
    const replies = readForm(desk, reading);
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
