import type { HandedRecord, HourlyRecord } from './hourlyRecord';

/** A trigger runs within an hour of its time; three missed runs are no accident. */
const SILENCE_MS = 3 * 3_600_000;

/** What is known of the background work that somebody turned on. */
interface Running {
  readonly owner: string;
  readonly since: number;
  /** The last run; none since it was turned on when absent. */
  readonly last?: number;
}

/** How the file's background work stands for the person who asks. */
export type HourlyState =
  | { readonly kind: 'off' }
  /** Given away and taken by nobody yet. `given`: by the person who asks. */
  | (Pick<HandedRecord, 'by' | 'at'> & { readonly kind: 'handed' | 'given' })
  /**
   * The person's own. `silent`: the trigger is there, but does not run; `dead`: the trigger is gone; `unseen`: triggers may
   * not be looked at. Another's: `theirs`, `stopped`.
   */
  | ({ readonly kind: 'running' | 'silent' | 'dead' | 'unseen' | 'theirs' | 'stopped' } & Running);

/** What is known when the question is asked. */
export interface HourlyFacts {
  readonly record: HourlyRecord | undefined;
  /** Of the person who asks. */
  readonly token: string | undefined;
  /** Ids of this person's triggers; `undefined` when they may not be looked at. */
  readonly listed: readonly string[] | undefined;
  /** The last hourly run in the file. */
  readonly last: number | undefined;
  readonly now: number;
}

/** Reads the state of the background work from what is known. */
export function hourlyState({ record, token, listed, last, now }: HourlyFacts): HourlyState {
  if (record === undefined) return { kind: 'off' };
  if (record.kind === 'handed') {
    const { by, at } = record;
    return { kind: record.token === token ? 'given' : 'handed', by, at };
  }
  const { owner, since } = record;
  const isNew = last === undefined || last < since;
  const running: Running = isNew ? { owner, since } : { owner, since, last };
  const isSilent = now - (isNew ? since : last) > SILENCE_MS;
  // A token is lost where Rosta was removed from another file; the trigger itself tells too.
  const isMine = record.token === token || listed?.includes(record.id) === true;
  if (!isMine) return { kind: isSilent ? 'stopped' : 'theirs', ...running };
  if (listed === undefined) return { kind: 'unseen', ...running };
  if (![record.id, record.submit].every((id) => listed.includes(id))) return { kind: 'dead', ...running };
  return { kind: isSilent ? 'silent' : 'running', ...running };
}
