import { AppError } from '../../core/appError';
import type { Store } from '../../core/ports';
import { keptJson } from '../state/keptJson';

const KEY = 'rosta.due';
/** Google keeps 9 KB a value; a duty is plain ASCII. */
const MOST_SIGNS = 8000;

/** Something to be done by the hourly run. */
export interface Duty {
  readonly id: string;
  /** Which handler serves it. */
  readonly kind: string;
  /** Not before: milliseconds since 1970. */
  readonly at: number;
  /** How often it was begun and not finished; absent: never. */
  readonly tries?: number;
}

const isSame = (a: Pick<Duty, 'id' | 'kind'>, b: Pick<Duty, 'id' | 'kind'>): boolean =>
  a.id === b.id && a.kind === b.kind;

function isDuty(value: unknown): value is Duty {
  if (typeof value !== 'object' || value === null) return false;
  const { id, kind, at, tries = 0 } = value as Readonly<Record<string, unknown>>;
  return typeof id === 'string' && typeof kind === 'string' && typeof at === 'number' && typeof tries === 'number';
}

/** The list without a duty. */
export function withoutDuty(list: readonly Duty[], duty: Pick<Duty, 'id' | 'kind'>): Duty[] {
  return list.filter((other) => !isSame(other, duty));
}

/** The list with a duty, in place of the same one. */
export function withDuty(list: readonly Duty[], duty: Duty): Duty[] {
  return [...withoutDuty(list, duty), duty];
}

/** Duties whose time has come, the longest waiting first. */
export function dueAt(list: readonly Duty[], now: number): Duty[] {
  return list.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
}

/** The file's duties; what cannot be read counts as none. */
export function readDuties(store: Pick<Store, 'get'>): Duty[] {
  const kept = keptJson(store, KEY);
  return Array.isArray(kept) ? kept.filter(isDuty) : [];
}

/**
 * Changes the file's duties; call it under the lock, since it reads before it writes.
 * @throws AppError PROPERTIES_FULL when there are too many
 */
export function changeDuties(store: Store, change: (list: readonly Duty[]) => readonly Duty[]): void {
  const before = readDuties(store);
  const list = change(before);
  const text = JSON.stringify(list);
  if (text.length > MOST_SIGNS && list.length > before.length) throw new AppError('PROPERTIES_FULL');
  if (list.length > 0) store.set(KEY, text);
  else if (before.length > 0) store.remove(KEY);
}
