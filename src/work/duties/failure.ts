import type { Store } from '../../core/ports';
import { keptFields } from '../state/keptJson';

const KEY = 'rosta.failed';
/** Fits a row of the panel. */
const LONGEST = 500;

/** Background work that was given up. */
export interface Failure {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** What went wrong, in words. */
  readonly text: string;
}

/** The last background work that was given up, if any. */
export function readFailure(store: Pick<Store, 'get'>): Failure | undefined {
  const { at, text } = keptFields(store, KEY);
  return typeof at === 'number' && typeof text === 'string' ? { at, text } : undefined;
}

/** Remembers that background work was given up. */
export function keepFailure(store: Store, { at, text }: Failure): void {
  store.set(KEY, JSON.stringify({ at, text: text.slice(0, LONGEST) }));
}

/** Nothing is to be told any more. */
export function forgetFailure(store: Store): void {
  if (readFailure(store) !== undefined) store.remove(KEY);
}
