import type { Api, Outcome } from '../contract/api';
import { type Failure, failureOf } from './failure';

/** What a call answers with when all goes well. */
type Answer<K extends keyof Api> = Extract<ReturnType<Api[K]>, { ok: true }>['value'];

/** A call of the server; a failed connection is an error outcome like any other, so that screens know one kind only. */
export type Call = <K extends keyof Api>(name: K, ...args: Parameters<Api[K]>) => Promise<Outcome<Answer<K>>>;

type Endpoints = { readonly [K in keyof Api]: (...args: Parameters<Api[K]>) => void };

/** The part of google.script.run in use. */
export interface Runner extends Endpoints {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
}

/** Google stops an execution after 6 minutes; an answer that is not here a while later was lost. */
const PATIENCE_MS = 390_000;

/**
 * A typed client over google.script.run.
 * @param run google.script.run
 * @param words the sentence for a failure, in the shell's language
 * @param online whether the browser believes it has a network
 */
export function connect(run: Runner, words: (failure: Failure) => string, online: () => boolean): Call {
  return <K extends keyof Api>(name: K, ...args: Parameters<Api[K]>) =>
    new Promise<Outcome<Answer<K>>>((resolve) => {
      const fail = (failure: Failure) =>
        resolve({ ok: false, error: { code: failure, message: words(failure), remedy: null } });
      const patience = setTimeout(() => fail('fail_timeout'), PATIENCE_MS);
      const endpoints: Endpoints = run
        .withSuccessHandler((answer) => {
          clearTimeout(patience);
          if (isOutcome<Answer<K>>(answer)) resolve(answer);
          else fail('fail_other');
        })
        .withFailureHandler((error) => {
          clearTimeout(patience);
          fail(failureOf(messageOf(error), online()));
        });
      endpoints[name](...args);
    });
}

/** An execution cut short answers `null`; anything without `ok` is no answer of ours. */
function isOutcome<T>(answer: unknown): answer is Outcome<T> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
