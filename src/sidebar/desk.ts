import { isFailure, isPassing } from '../client/failure';
import { type Call, connect, type Runner } from '../client/server';
import type { Outcome } from '../contract/api';
import type { TextValues } from '../core/appError';
import type { Lang } from '../core/lang';
import type { ErrorView } from '../core/views';
import { SHELL, type ShellKey } from '../i18n/shell';
import { fill } from '../i18n/template';
import type { Activity, Frame } from './frame';
import { type ProblemAction, problemBox } from './parts/problemBox';

/** A text of the shell in its current language. */
export type Say = (key: ShellKey, values?: TextValues) => string;

/** A call of the server together with what the screen does meanwhile and after. */
interface Deed<T> {
  readonly status: ShellKey;
  /** What caused the call: an error is shown right after it. */
  readonly near: Element;
  /** What an error of this code is about, where that is known better than `near`. */
  readonly at?: (code: string) => Element | undefined;
  /** Whether it changes the file, so that a lost answer leaves that open. */
  readonly writes: boolean;
  /** What to look at first after a lost answer; else whether there is a new sheet. */
  readonly doubt?: ShellKey;
  /** @param work what the status line says can be brought up to date meanwhile */
  readonly ask: (work: Activity) => Promise<Outcome<T>>;
  readonly finish: (value: T) => void;
  /** Undoes what the screen did in advance. */
  readonly fail?: () => void;
  /** Asks the deed to stop, by a button; resolves to whether that was heard. */
  readonly stop?: () => Promise<boolean>;
  /** Further buttons beside an error. */
  readonly more?: (error: ErrorView) => readonly ProblemAction[];
}

/** What every screen works with. */
export interface Desk {
  readonly frame: Frame;
  readonly call: Call;
  readonly say: Say;
  /** The shell's language. */
  lang(): Lang;
  /** Switches the shell's language. */
  speak(lang: Lang): void;
  /** Runs a deed with the inputs locked. */
  perform<T>(deed: Deed<T>): Promise<void>;
  /** Shows a sheet, optionally at a row, to the person; the screen stays as it is. */
  showSheet(sheetId: number, row: number | null, near: Element): Promise<void>;
  /** Shows an error after the element that caused it, in place of the one shown before. */
  showProblem(error: ErrorView, near: Element, retry: () => void, more?: readonly ProblemAction[]): void;
  clearProblem(): void;
}

/**
 * Makes the desk all screens work at: calls, words, errors, opening of sheets.
 * @param lang the shell's language until the server names the file's
 */
export function createDesk(frame: Frame, run: Runner, lang: Lang): Desk {
  let spoken = lang;
  let problem: HTMLElement | undefined;
  const say: Say = (key, values = {}) => fill(SHELL[key], values, spoken);
  const call = connect(run, say, () => navigator.onLine);

  const desk: Desk = {
    frame,
    call,
    say,
    lang: () => spoken,
    speak(next) {
      spoken = next;
      document.documentElement.lang = next;
    },
    async perform(deed) {
      desk.clearProblem();
      const stop = deed.stop && { label: say('stop'), progress: say('progress'), press: deed.stop };
      const work = frame.begin(say(deed.status), true, stop);
      const outcome = await deed.ask(work);
      work.end();
      if (outcome.ok) return deed.finish(outcome.value);
      deed.fail?.();
      const { error } = outcome;
      const isOpen = deed.writes && isFailure(error.code);
      const message = isOpen ? `${error.message} ${say(deed.doubt ?? 'maybe_written')}` : error.message;
      const near = deed.at?.(error.code) ?? deed.near;
      desk.showProblem({ ...error, message }, near, () => desk.perform(deed), deed.more?.(error));
    },
    async showSheet(sheetId, row, near) {
      const work = frame.begin(say('loading'), true);
      const outcome = await call('sheetShow', { sheetId, row });
      work.end();
      if (!outcome.ok) desk.showProblem(outcome.error, near, () => desk.showSheet(sheetId, row, near));
    },
    showProblem(error, near, retry, more = []) {
      desk.clearProblem();
      const { remedy } = error;
      const actions: ProblemAction[] = [];
      if (remedy !== null) {
        actions.push({ label: remedy.label, press: () => desk.showSheet(remedy.sheetId, remedy.row, near) });
      }
      if (isPassing(error.code)) actions.push({ label: say('retry'), press: retry });
      problem = problemBox(error, [...actions, ...more]);
      near.after(problem);
      problem.scrollIntoView({ block: 'nearest' });
    },
    clearProblem() {
      problem?.remove();
      problem = undefined;
    },
  };
  return desk;
}
