import type { Outcome } from '../contract/api';
import type { ProgressView, ReportView } from '../core/views';
import { watchProgress } from './progress';

/** The calls by which a work is followed. */
export interface JobCalls {
  readonly progress: (job: string) => Promise<Outcome<ProgressView | null>>;
  readonly stop: (job: string) => Promise<Outcome<null>>;
  readonly resume: (job: string) => Promise<Outcome<ReportView>>;
}

/** A long work as the sidebar sees it through. */
export interface Job {
  /** Begins and goes on by itself as often as Google's time for one execution runs out. */
  run(begin: (job: string) => Promise<Outcome<ReportView>>): Promise<Outcome<ReportView>>;
  /** Asks it to stop; resolves to whether the server heard that. */
  stop(): Promise<boolean>;
  /** Its name once the server has spoken of it, so that it can be gone on with; else `undefined`. */
  known(): string | undefined;
}

/** A name for a work that no other work of the file has; it also tells when the work began. */
export function jobName(now: number, random: number): string {
  return `j${now.toString(36)}${Math.floor(random * 36 ** 6).toString(36)}`;
}

/**
 * Follows a work by name.
 * @param show told how far it is while it runs
 */
export function createJob(name: string, calls: JobCalls, show: (progress: ProgressView) => void): Job {
  let current = name;
  let isKnown = false;
  let isStopping = false;
  const listen = (progress: ProgressView) => {
    isKnown = true;
    show(progress);
  };
  return {
    async run(begin) {
      const leave = watchProgress(() => calls.progress(current), listen);
      let outcome = await begin(current);
      for (let last = ''; outcome.ok && !isStopping; outcome = await calls.resume(current)) {
        const part = outcome.value.unfinished;
        // A text that stays the same tells of no progress: then a person decides.
        if (part === null || part.reason !== 'time' || part.text === last) break;
        last = part.text;
        current = part.job;
        isKnown = true;
      }
      leave();
      return outcome;
    },
    async stop() {
      isStopping = true;
      const { ok } = await calls.stop(current);
      isStopping = ok;
      return ok;
    },
    known: () => (isKnown ? current : undefined),
  };
}
