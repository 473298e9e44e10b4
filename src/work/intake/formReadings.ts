import type { FormRecord } from '../forms/registry';
import { isDueWhole } from './pass';
import type { FormReading } from './readReplies';

const DAY_MS = 86_400_000;
/** A response may be sent by a page that was opened before its form was closed. */
const LATE_MS = 3 * DAY_MS;

/** Whether a form takes answers. */
export function isOpen({ state }: Pick<FormRecord, 'state'>): boolean {
  return state === 'live' || state === 'made';
}

/** Whether a form has no questions to answer yet. */
export function isUnborn({ state }: Pick<FormRecord, 'state'>): boolean {
  return state === 'making';
}

/**
 * How the open forms are to be read.
 * @param only these forms, when given
 */
export function openReadings(
  forms: readonly FormRecord[],
  now: number,
  only?: readonly string[],
): readonly FormReading[] {
  return forms
    .filter((record) => isOpen(record) && (only === undefined || only.includes(record.id)))
    .map((record) => ({ record, isWhole: isDueWhole(record, now) }));
}

/** Every form that can have answers, to be read whole. */
export function wholeReadings(forms: readonly FormRecord[]): readonly FormReading[] {
  return forms.filter((record) => !isUnborn(record)).map((record) => ({ record, isWhole: true }));
}

/** How a closed form is to be read: for three days since it was seen closed, and whole when that is still to be done. */
export function isStillRead({ state, closedAt, whole }: FormRecord, now: number): boolean {
  if (state !== 'closed') return false;
  return whole === 0 || closedAt === undefined || closedAt === 0 || now - closedAt < LATE_MS;
}
