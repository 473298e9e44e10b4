import { describe, expect, it } from 'vitest';
import type { Desk } from './desk';
import { createNavigation } from './navigation';
import { startOf } from './startScreen';

/** A desk whose calls never come back, so that nothing is drawn. */
function setUp() {
  const asked: string[] = [];
  const more: string[] = [];
  const never = () => new Promise<never>(() => {});
  const desk: Desk = {
    frame: {
      show: () => {},
      focused: () => undefined,
      head: () => HEAD,
      begin: () => ({ tell: () => {}, end: () => {} }),
    },
    call: (name, ..._args) => {
      asked.push(name);
      return never();
    },
    say: (key) => key,
    lang: () => 'en',
    speak: () => {},
    perform: async (deed) => {
      more.push(...(deed.more?.({ code: 'INTERNAL', message: '', remedy: null }) ?? []).map(({ label }) => label));
      await deed.ask({ tell: () => {}, end: () => {} });
    },
    showSheet: never,
    showProblem: () => {},
    clearProblem: () => {},
  };
  return { go: createNavigation(desk), asked, more };
}

/** Only handed on. */
const HEAD = {} as Element;

describe('screen the sidebar opens with', () => {
  it.each([
    ['', 'homeOpen'],
    ['undo', 'undoOpen'],
    ['state', 'stateOpen'],
    ['tasks', 'tasksOpen'],
    ['field', 'fieldOpen'],
    ['help', 'homeOpen'],
    ['anything', 'homeOpen'],
  ])('for “%s” comes from one call, %s', (asked, name) => {
    const { go, asked: calls } = setUp();
    go.start(HEAD, startOf(asked));
    expect(calls).toEqual([name]);
  });

  it('offers the first screen when it cannot be shown itself, as nothing else stands there yet', () => {
    const { go, more } = setUp();
    go.start(HEAD, 'state');
    expect(more).toEqual(['to_home']);
    go.openState(HEAD);
    expect(more).toEqual(['to_home']);
  });

  it('leads back to the first screen, which is asked for only then', () => {
    const { go, asked } = setUp();
    go.start(HEAD, 'undo');
    go.home();
    expect(asked).toEqual(['undoOpen', 'homeOpen']);
  });
});

describe('notices of the first screen', () => {
  it('lead to one call each', () => {
    const { go, asked } = setUp();
    go.mend('claim', HEAD);
    go.mend('upgrade', HEAD);
    go.resume('j1', null, HEAD);
    go.discard('j1', HEAD);
    expect(asked).toEqual(['fileClaim', 'fileUpgrade', 'jobContinue', 'jobDiscard']);
  });
});
