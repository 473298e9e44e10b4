import { describe, expect, it } from 'vitest';
import type { BriefingsView, QuizMadeView } from '../../core/briefingViews';
import { choiceOf, makeWhole } from './briefings';

describe('whose briefings', () => {
  it('are those of a shopper or a wave, whatever their codes hold', () => {
    expect(choiceOf('shopper:S:1')).toEqual({ by: 'shopper', code: 'S:1' });
    expect(choiceOf('wave:W1')).toEqual({ by: 'wave', code: 'W1' });
  });

  it('are those of everybody where nothing is chosen', () => {
    expect(choiceOf('')).toBe(undefined);
  });
});

describe('making a quiz', () => {
  const view = { news: 'x' } as BriefingsView;
  const made = (done: boolean) => ({ ok: true, value: { done, made: 1, all: 6, view } as QuizMadeView }) as const;

  it('goes on until it is whole', async () => {
    const answers = [made(false), made(false), made(true), made(true)];
    let calls = 0;
    expect(await makeWhole(async () => answers[calls++] ?? made(true))).toEqual({ ok: true, value: view });
    expect(calls).toBe(3);
  });

  it('stops at an error, and where nothing moves', async () => {
    const error = { code: 'BUSY', message: '', remedy: null };
    expect(await makeWhole(async () => ({ ok: false, error }))).toEqual({ ok: false, error });
    let calls = 0;
    await makeWhole(async () => {
      calls += 1;
      return made(false);
    });
    expect(calls).toBe(6);
  });
});
