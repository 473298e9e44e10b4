import type { Outcome } from '../contract/api';
import { AppError, type TextValues } from '../core/appError';
import type { Lang, Localized } from '../core/lang';
import { SHELL } from '../i18n/shell';
import { fill } from '../i18n/template';
import { el } from './element';
import { type Call, connect, type Runner } from './server';

/** What the parts of a dialog's page work with. */
export interface PageDesk<Key extends string> {
  readonly ask: Call;
  say(key: Key, values?: TextValues): string;
  /** Says what is going on; stays until the next text or the end of the work. */
  status(text: string): void;
  /** Runs work with the inputs locked; the focus comes back to where it was. */
  during(work: () => Promise<void>): Promise<void>;
  /** A server's answer, or nothing after showing its error. */
  valueOf<T>(outcome: Outcome<T>, near: Element): T | undefined;
  /** Shows an error after the element that caused it; announced at once. */
  showProblem(code: string, message: string, near: Element): void;
  clearProblems(): void;
  /** An error of our own in words. */
  wordsOf(error: unknown): { readonly code: string; readonly message: string };
}

/**
 * Makes the desk: calls, words, the status line and errors.
 * @param texts the page's own words
 */
export function createPageDesk<Key extends string>(
  stage: HTMLFieldSetElement,
  status: HTMLElement,
  run: Runner,
  lang: Lang,
  texts: Readonly<Record<Key, Localized>>,
): PageDesk<Key> {
  const desk: PageDesk<Key> = {
    ask: connect(
      run,
      (failure) => fill(SHELL[failure], {}, lang),
      () => navigator.onLine,
    ),
    say: (key, values = {}) => fill(texts[key], values, lang),
    status(text) {
      status.textContent = text;
    },
    async during(work) {
      const focused = document.activeElement;
      desk.clearProblems();
      stage.disabled = true;
      document.body.dataset.busy = 'true';
      try {
        await work();
      } finally {
        stage.disabled = false;
        document.body.dataset.busy = 'false';
        const isLost = document.activeElement === document.body || document.activeElement === null;
        if (isLost && focused instanceof HTMLElement && focused.isConnected) focused.focus();
      }
    },
    valueOf(outcome, near) {
      if (outcome.ok) return outcome.value;
      desk.showProblem(outcome.error.code, outcome.error.message, near);
      return undefined;
    },
    showProblem(code, message, near) {
      const sign = el('span', { class: 'sign', 'aria-hidden': 'true' }, '!');
      const attributes = { class: 'problem', role: 'alert', 'data-testid': 'error', 'data-code': code };
      near.after(el('p', attributes, sign, ' ', message));
    },
    clearProblems() {
      for (const box of document.querySelectorAll('.problem')) box.remove();
    },
    wordsOf(error) {
      if (!(error instanceof AppError) || error.text === undefined) throw error;
      return { code: error.code, message: fill(error.text, error.values, lang) };
    },
  };
  return desk;
}
