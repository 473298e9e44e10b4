import type { Lang, Localized } from '../../core/lang';
import type { ShortMemory } from '../../core/ports';
import type { ProgressView } from '../../core/views';
import { fill } from '../../i18n/template';

interface Told extends ProgressView {
  readonly at: number;
}

/** Between two batches there is far less than this. */
const RUNNING_MS = 60_000;
/** Longer than an execution may run. */
const SECONDS = 600;

const STEP: Localized = {
  ru: 'Шаг {step} из {steps}: {what}',
  kk: 'Қадам: {step}/{steps} – {what}',
  en: 'Step {step} of {steps}: {what}',
};

const COUNTED: Localized = {
  ru: 'Шаг {step} из {steps}: {what}, {done:int} из {total:int}',
  kk: 'Қадам: {step}/{steps} – {what}: {total:int} ішінен {done:int}',
  en: 'Step {step} of {steps}: {what}, {done:int} of {total:int}',
};

/** A step of a work with what is done of it. */
export interface StepProgress {
  /** From 1. */
  readonly step: number;
  readonly steps: number;
  readonly what: Localized;
  readonly done?: number;
  readonly total?: number;
}

const progressKey = (job: string): string => `rosta.progress.${job}`;
const stopKey = (job: string): string => `rosta.stop.${job}`;

/** Says how far a work is; one remote call. What is said may be lost: nothing depends on it. */
export function tellProgress(memory: ShortMemory, job: string, progress: StepProgress, lang: Lang, now: number): void {
  const { step, steps, what, done, total } = progress;
  const isCounted = done !== undefined && total !== undefined && total > 0;
  const values = { step, steps, what: what[lang], done: done ?? 0, total: total ?? 0 };
  const text = fill(isCounted ? COUNTED : STEP, values, lang);
  // Nearly all the time goes into what is counted.
  const share = isCounted ? done / total : 0;
  memory.put(progressKey(job), JSON.stringify({ text, share, at: now } satisfies Told), SECONDS);
}

function toldOf(memory: ShortMemory, job: string): Told | undefined {
  const text = memory.get(progressKey(job));
  return text === undefined || text === '' ? undefined : (JSON.parse(text) as Told);
}

/** What a work said last; `null` when nothing is known of it. One remote call. */
export function progressOf(memory: ShortMemory, job: string): ProgressView | null {
  const told = toldOf(memory, job);
  return told === undefined ? null : { text: told.text, share: told.share };
}

/** Whether a work said something a moment ago, so that it is most likely being done. One remote call. */
export function isRunning(memory: ShortMemory, job: string, now: number): boolean {
  return now - (toldOf(memory, job)?.at ?? 0) < RUNNING_MS;
}

/** Says no more of a work that has ended. */
export function endProgress(memory: ShortMemory, job: string): void {
  memory.put(progressKey(job), '', 1);
}

/** Asks a work to stop at its next batch. */
export function askToStop(memory: ShortMemory, job: string): void {
  memory.put(stopKey(job), '1', SECONDS);
}

/** Whether somebody asked a work to stop; the wish is granted once. One remote call. */
export function isAskedToStop(memory: ShortMemory, job: string): boolean {
  return memory.get(stopKey(job)) === '1';
}

/** Forgets a wish to stop, before a work goes on. */
export function forgetStop(memory: ShortMemory, job: string): void {
  memory.put(stopKey(job), '', SECONDS);
}
