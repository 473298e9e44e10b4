import { afterEach, describe, expect, it, vi } from 'vitest';
import type { HomeView } from '../core/views';
import { connect, type Runner } from './server';

const home: HomeView = { lang: 'en', notices: [], next: { text: 'Make the demo', model: null }, models: [] };

/** A google.script.run whose every endpoint does the same. */
function runner(act: (handlers: { success(answer: unknown): void; failure(error: unknown): void }) => void): Runner {
  const handlers = { success: (_answer: unknown) => {}, failure: (_error: unknown) => {} };
  const endpoint = () => act(handlers);
  const run: Runner = {
    withSuccessHandler: (handler) => {
      handlers.success = handler;
      return run;
    },
    withFailureHandler: (handler) => {
      handlers.failure = handler;
      return run;
    },
    homeOpen: endpoint,
    languageSet: endpoint,
    panelOpen: endpoint,
    panelPreview: endpoint,
    reportBuild: endpoint,
    jobProgress: endpoint,
    jobStop: endpoint,
    jobContinue: endpoint,
    jobDiscard: endpoint,
    helpOpen: endpoint,
    demoMake: endpoint,
    settingsMake: endpoint,
    undoOpen: endpoint,
    undoPreview: endpoint,
    undoRun: endpoint,
    fileClaim: endpoint,
    fileUpgrade: endpoint,
    stateOpen: endpoint,
    stateAct: endpoint,
    nameSet: endpoint,
    cellsCount: endpoint,
    removeOpen: endpoint,
    removeRun: endpoint,
    tasksOpen: endpoint,
    taskMake: endpoint,
    dataOpen: endpoint,
    factsList: endpoint,
    factRead: endpoint,
    factRestore: endpoint,
    fieldOpen: endpoint,
    programmeMake: endpoint,
    codesIssue: endpoint,
    formMake: endpoint,
    formLive: endpoint,
    formClose: endpoint,
    reconcile: endpoint,
    erasePreview: endpoint,
    eraseRun: endpoint,
    retentionSet: endpoint,
    qfdOpen: endpoint,
    qfdMake: endpoint,
    surveyOpen: endpoint,
    surveyTake: endpoint,
    libraryOpen: endpoint,
    touchpointsAdd: endpoint,
    matrixMake: endpoint,
    marksOpen: endpoint,
    marksSave: endpoint,
    journeyRefresh: endpoint,
    programmeSuggest: endpoint,
    tracksOpen: endpoint,
    tracksMake: endpoint,
    trackReviewed: endpoint,
    pictureOpen: endpoint,
    pictureRead: endpoint,
    sheetShow: endpoint,
  };
  return run;
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
