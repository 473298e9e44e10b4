import type { Store } from '../../core/ports';
import { keptFields } from './keptJson';

const KEY = 'rosta.hourly';

/** Who does the file's background work, as all editors can read it: nobody sees the triggers of others. */
export interface RunningRecord {
  readonly kind: 'running';
  /** Id of the hourly trigger. */
  readonly id: string;
  /** Id of the trigger that answers to linked forms fire; empty in records of earlier versions. */
  readonly submit: string;
  /** The name its owner typed; may be empty. */
  readonly owner: string;
  /** The owner's token: a name is no identity. */
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly since: number;
}

/** Somebody gave the background work away and nobody has taken it yet. */
export interface HandedRecord {
  readonly kind: 'handed';
  /** The name of who gave it away. */
  readonly by: string;
  /** Their token; empty in records of earlier versions. */
  readonly token: string;
  readonly at: number;
}

/** What the file says about its background work. */
export type HourlyRecord = RunningRecord | HandedRecord;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const timeOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

/**
 * The record of this file; none when background work is off, and none in a copy, whose original has the trigger.
 * @param file id of the file
 */
export function readHourly(store: Pick<Store, 'get'>, file: string): HourlyRecord | undefined {
  const kept = keptFields(store, KEY);
  if (kept['file'] !== file) return undefined;
  if (kept['handed'] === true)
    return { kind: 'handed', by: textOf(kept['by']), token: textOf(kept['token']), at: timeOf(kept['at']) };
  const id = textOf(kept['id']);
  if (id === '') return undefined;
  const { owner, token, since } = kept;
  return {
    kind: 'running',
    id,
    submit: textOf(kept['submit']),
    owner: textOf(owner),
    token: textOf(token),
    since: timeOf(since),
  };
}

/** Writes the record of this file. @throws AppError PROPERTIES_FULL, PROTECTED */
export function writeHourly(store: Store, file: string, { kind, ...record }: HourlyRecord): void {
  store.set(KEY, JSON.stringify(kind === 'handed' ? { file, handed: true, ...record } : { file, ...record }));
}

/** Background work is off from now on; a trigger that still runs takes itself away. */
export function forgetHourly(store: Store): void {
  store.remove(KEY);
}
