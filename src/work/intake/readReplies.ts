import { AppError } from '../../core/appError';
import type { FormReply } from '../../core/forms';
import { isOwn } from '../forms/formOwner';
import type { FormRecord } from '../forms/registry';
import type { IntakeDesk } from './desk';

/** Responses are read again from so long before the last one filed: Google may show them late and out of order. */
const OVERLAP_MS = 3_600_000;

/** How a form is to be read. */
export interface FormReading {
  readonly record: FormRecord;
  /** All of its responses, not only those since the mark. */
  readonly isWhole: boolean;
}

/** Responses of a form; `undefined` when it does not open, which is noted. One remote call besides opening it. */
export function readReplies(desk: IntakeDesk, { record, isWhole }: FormReading): readonly FormReply[] | undefined {
  const { forms, clock, own } = desk.ports;
  try {
    const replies = isWhole
      ? forms.replies(record.id)
      : forms.replies(record.id, Math.max(0, record.mark - OVERLAP_MS));
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
