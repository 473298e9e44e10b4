import type { Api, Outcome } from '../contract/api';
import type { ShellKey } from '../i18n/shell';

/** The calls of this dialog. */
type DataApi = Pick<Api, 'factsList' | 'factRead' | 'factRestore'>;

type Answer<K extends keyof DataApi> = Extract<ReturnType<DataApi[K]>, { ok: true }>['value'];

type Endpoints = { readonly [K in keyof DataApi]: (...args: Parameters<DataApi[K]>) => void };

/** The part of google.script.run in use. */
export interface Runner extends Endpoints {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
}

/** A call of the server: a failed connection is an error outcome like any other. */
export type Ask = <K extends keyof DataApi>(name: K, ...args: Parameters<DataApi[K]>) => Promise<Outcome<Answer<K>>>;

/** Why no answer of ours came. */
export type Failure = Extract<ShellKey, 'fail_accounts' | 'fail_offline' | 'fail_other'>;

function isOutcome<T>(answer: unknown): answer is Outcome<T> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
}

/**
 * A typed client over google.script.run.
 * @param run google.script.run
 * @param words the sentence for a failure
 * @param online whether the browser believes it has a network
 */
export function connect(run: Runner, words: (failure: Failure) => string, online: () => boolean): Ask {
  return <K extends keyof DataApi>(name: K, ...args: Parameters<DataApi[K]>) =>
    new Promise<Outcome<Answer<K>>>((resolve) => {
      const fail = (failure: Failure) =>
        resolve({ ok: false, error: { code: failure, message: words(failure), remedy: null } });
      const endpoints: Endpoints = run
        .withSuccessHandler((answer) => {
          if (isOutcome<Answer<K>>(answer)) resolve(answer);
          else fail('fail_other');
        })
        .withFailureHandler((error) => {
          if (/PERMISSION_DENIED/.test(String(error))) fail('fail_accounts');
          else fail(online() ? 'fail_other' : 'fail_offline');
        });
      endpoints[name](...args);
    });
}
