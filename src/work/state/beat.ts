import type { Store } from '../../core/ports';
import { keptFields } from './keptJson';

const KEY = 'rosta.beat';

/** When things happened last, in milliseconds since 1970. */
export interface Beat {
  /** The hourly run. */
  readonly hour?: number;
  /** The last answer to a form. */
  readonly event?: number;
  /** The last publication. */
  readonly publish?: number;
}

/** When things happened last in this file. */
export function readBeat(store: Pick<Store, 'get'>): Beat {
  const { hour, event, publish } = keptFields(store, KEY);
  return {
    ...(typeof hour === 'number' && { hour }),
    ...(typeof event === 'number' && { event }),
    ...(typeof publish === 'number' && { publish }),
  };
}

/** Remembers that something happened now. */
export function beat(store: Store, what: keyof Beat, now: number): void {
  store.set(KEY, JSON.stringify({ ...readBeat(store), [what]: now }));
}
