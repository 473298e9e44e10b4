import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outcome } from '../contract/api';
import type { ProgressView } from '../core/views';
import { watchProgress } from './progress';

type Answer = Outcome<ProgressView | null>;

function setUp() {
  const answers: ((answer: Answer) => void)[] = [];
  const shown: string[] = [];
  let asked = 0;
  const leave = watchProgress(
    () => {
      asked += 1;
      return new Promise<Answer>((resolve) => answers.push(resolve));
    },
    ({ text }) => shown.push(text),
  );
  const answer = async (value: Answer) => {
    answers.shift()?.(value);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { asked: () => asked, shown, leave, answer };
}

const at = (text: string): Answer => ({ ok: true, value: { text, share: 0.5 } });

describe('progress of a work', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is not asked for while a work may still be short', async () => {
    const { asked } = setUp();
    await vi.advanceTimersByTimeAsync(1199);
    expect(asked()).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked()).toBe(1);
  });

  it('is asked for again only some time after an answer has come', async () => {
    const { asked, shown, answer } = setUp();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked()).toBe(1);
    await answer(at('1 of 2'));
    expect(shown).toEqual(['1 of 2']);
    await vi.advanceTimersByTimeAsync(1499);
    expect(asked()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked()).toBe(2);
  });

  it('passes over failures and works of which nothing is known yet', async () => {
    const { asked, shown, answer } = setUp();
    await vi.advanceTimersByTimeAsync(1200);
    await answer({ ok: false, error: { code: 'fail_other', message: 'lost', remedy: null } });
    await vi.advanceTimersByTimeAsync(1500);
    await answer({ ok: true, value: null });
    await vi.advanceTimersByTimeAsync(1500);
    expect(asked()).toBe(3);
    expect(shown).toEqual([]);
  });

  it('is neither asked for nor shown after the work has ended', async () => {
    const { asked, shown, leave, answer } = setUp();
    await vi.advanceTimersByTimeAsync(1200);
    leave();
    await answer(at('too late'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked()).toBe(1);
    expect(shown).toEqual([]);
  });
});
