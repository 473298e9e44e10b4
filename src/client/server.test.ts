import { afterEach, describe, expect, it, vi } from 'vitest';
import type { HomeView } from '../core/views';
import { connect, type Runner } from './server';

const home: HomeView = { lang: 'en', notices: [], next: { text: 'Make the demo', model: null }, models: [] };

/** A google.script.run whose every endpoint does the same. */
function runner(act: (handlers: { success(answer: unknown): void; failure(error: unknown): void }) => void): Runner {
  const handlers = { success: (_answer: unknown) => {}, failure: (_error: unknown) => {} };
  const endpoint = () => act(handlers);
  const run: Pick<Runner, 'withSuccessHandler' | 'withFailureHandler'> = {
    withSuccessHandler: (handler) => {
      handlers.success = handler;
      return all;
    },
    withFailureHandler: (handler) => {
      handlers.failure = handler;
      return all;
    },
  };
  const all = new Proxy(run, { get: (known, name) => Reflect.get(known, name) ?? endpoint }) as Runner;
  return all;
}

const words = (failure: string) => `text of ${failure}`;

describe('client of the server', () => {
  afterEach(() => vi.useRealTimers());

  it('hands over the answer as it came', async () => {
    const call = connect(
      runner(({ success }) => success({ ok: true, value: home })),
      words,
      () => true,
    );
    expect(await call('homeOpen')).toEqual({ ok: true, value: home });
  });

  it('turns a failed connection into an error in words', async () => {
    const lost = new Error('NetworkError: Connection failure due to HTTP 0');
    const call = connect(
      runner(({ failure }) => failure(lost)),
      words,
      () => true,
    );
    expect(await call('homeOpen')).toEqual({
      ok: false,
      error: { code: 'fail_offline', message: 'text of fail_offline', remedy: null },
    });
  });

  it('does not take an empty answer for a result', async () => {
    const call = connect(
      runner(({ success }) => success(null)),
      words,
      () => true,
    );
    expect(await call('homeOpen')).toMatchObject({ ok: false, error: { code: 'fail_other' } });
  });

  it('stops waiting for an answer that was lost', async () => {
    vi.useFakeTimers();
    const answer = connect(
      runner(() => {}),
      words,
      () => true,
    )('homeOpen');
    vi.advanceTimersByTime(400_000);
    expect(await answer).toMatchObject({ ok: false, error: { code: 'fail_timeout' } });
  });
});
