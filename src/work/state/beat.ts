import type { Store } from '../../core/ports';
import { keptFields } from './keptJson';

/** Key of the record in the file's store. */
export const BEAT_KEY = 'rosta.beat';

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
  const { hour, event, publish } = keptFields(store, BEAT_KEY);
  return {
    ...(typeof hour === 'number' && { hour }),
    ...(typeof event === 'number' && { event }),
    ...(typeof publish === 'number' && { publish }),
  };
}

/** The record with something that happened now, to be kept together with other things. */
export function beatEntry(store: Pick<Store, 'get'>, what: keyof Beat, now: number): Readonly<Record<string, string>> {
  return { [BEAT_KEY]: JSON.stringify({ ...readBeat(store), [what]: now }) };
}

/** Remembers that something happened now. */
export function beat(store: Store, what: keyof Beat, now: number): void {
  store.setAll(beatEntry(store, what, now));
}
