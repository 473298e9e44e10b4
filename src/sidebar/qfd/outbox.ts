import { isPassing } from '../../client/failure';
import type { Outcome } from '../../contract/api';
import type { MarkChange, MarksSavedView } from '../../core/qfdViews';
import type { ErrorView } from '../../core/views';
import { createUnsent, type Kept } from './unsent';

/** Changes that are sent at once. */
const BATCH = 10;
/** Without a change for so long, what there is is sent. */
const QUIET_MS = 5_000;
/** Pauses before trying again; the last one goes on. */
const RETRY_MS = [5_000, 15_000, 60_000] as const;

/** How the saving stands. */
export interface OutboxState {
  /** Changes the server has not taken yet. */
  readonly unsent: number;
  readonly isSending: boolean;
  /** Why the last saving failed; `undefined` when it did not. */
  readonly error: ErrorView | undefined;
}

/** What an outbox works with. */
interface OutboxWays {
  /** Sends changes; never rejects. */
  readonly send: (changes: readonly MarkChange[]) => Promise<Outcome<MarksSavedView>>;
  /** Calls later, unless what it gives back is called first. */
  readonly later: (act: () => void, ms: number) => () => void;
  /** Told whenever the state changes. */
  readonly changed: (state: OutboxState) => void;
  /** Told of cells that somebody else changed meanwhile, and what the server says of them. */
  readonly kept: (cells: readonly Kept[], text: string) => void;
}

/** Keeps changes until the server has taken them. */
interface Outbox {
  /** Takes a change over; a cell changed again before it was sent is sent once. */
  put(change: MarkChange): void;
  /** Sends everything now; resolves to whether nothing is left unsent. */
  flush(): Promise<boolean>;
  /** Sends nothing by itself any more. */
  stop(): void;
  unsent(): number;
}

/**
 * Sends changes in batches: after ten, after five seconds without one, or when asked. One batch is under way at a time. A
 * batch that fails is kept and, where that may help, tried again after growing pauses.
 */
export function createOutbox({ send, later, changed, kept }: OutboxWays): Outbox {
  const unsent = createUnsent();
  let running: Promise<void> | undefined;
  let error: ErrorView | undefined;
  let failures = 0;
  let isStopped = false;
  let cancel = () => {};

  const tell = () => changed({ unsent: unsent.count(), isSending: running !== undefined, error });
  const wait = (ms: number) => {
    cancel();
    if (!isStopped) cancel = later(() => void begin(), ms);
  };
  const begin = (): Promise<void> => {
    cancel();
    running ??= sendAll().finally(() => {
      running = undefined;
      tell();
    });
    tell();
    return running;
  };
  const sendAll = async () => {
    while (unsent.count() > 0) {
      const batch = unsent.take();
      const outcome = await send(batch);
      if (!outcome.ok) return fail(outcome.error);
      error = undefined;
      failures = 0;
      const cells = unsent.taken(outcome.value.kept);
      if (cells.length > 0) kept(cells, outcome.value.text);
      const isFew = unsent.count() < BATCH;
      if (isFew) {
        // What was changed meanwhile waits for its own five seconds.
        if (unsent.count() > 0) wait(QUIET_MS);
        return;
      }
      tell();
    }
  };
  const fail = (why: ErrorView) => {
    unsent.failed();
    error = why;
    if (isPassing(why.code)) wait(RETRY_MS[Math.min(failures, RETRY_MS.length - 1)] ?? QUIET_MS);
    failures += 1;
  };
  return {
    put(change) {
      unsent.put(change);
      tell();
      if (running !== undefined) return;
      // After a failure a new change does not press on: the pause before the next try stands.
      if (error !== undefined && isPassing(error.code)) return;
      if (unsent.count() >= BATCH) void begin();
      else wait(QUIET_MS);
    },
    async flush() {
      // A batch under way may leave something behind; a failure ends it.
      do await begin();
      while (unsent.count() > 0 && error === undefined);
      return unsent.count() === 0;
    },
    stop() {
      isStopped = true;
      cancel();
    },
    unsent: () => unsent.count(),
  };
}
