import { describe, expect, it } from 'vitest';
import { MemoryCache } from '../../../test/fakes/memoryCache';
import { askToStop, endProgress, forgetStop, isAskedToStop, isRunning, progressOf, tellProgress } from './progress';

const WHAT = { ru: 'запись строк', kk: 'жолдар жазылуда', en: 'writing rows' };
const MINUTE = 60_000;

describe('the progress of a work', () => {
  it('is told with its step and what is done of it, in three languages', () => {
    const memory = new MemoryCache();
    const said = (['ru', 'kk', 'en'] as const).map((lang) => {
      tellProgress(memory, 'j1', { step: 3, steps: 3, what: WHAT, done: 40_000, total: 100_000 }, lang, 0);
      return progressOf(memory, 'j1')?.text;
    });
    expect(said).toEqual([
      'Шаг 3 из 3: запись строк, 40\u202f000 из 100\u202f000',
      'Қадам: 3/3 – жолдар жазылуда: 100\u202f000 ішінен 40\u202f000',
      'Step 3 of 3: writing rows, 40,000 of 100,000',
    ]);
  });

  it('grows from 0 to 1 with what is counted, which takes nearly all the time', () => {
    const memory = new MemoryCache();
    const share = (step: number, done?: number) => {
      const counted = done === undefined ? {} : { done, total: 10 };
      tellProgress(memory, 'j1', { step, steps: 3, what: WHAT, ...counted }, 'en', 0);
      return progressOf(memory, 'j1')?.share;
    };
    expect([share(2), share(3, 0), share(3, 5), share(3, 10)]).toEqual([0, 0, 0.5, 1]);
  });

  it('is nothing before the first word and after the last', () => {
    const memory = new MemoryCache();
    expect(progressOf(memory, 'j1')).toBeNull();
    tellProgress(memory, 'j1', { step: 1, steps: 1, what: WHAT }, 'en', 0);
    endProgress(memory, 'j1');
    expect(progressOf(memory, 'j1')).toBeNull();
  });

  it('tells for a minute that the work is being done', () => {
    const memory = new MemoryCache();
    expect(isRunning(memory, 'j1', 10 * MINUTE)).toBe(false);
    tellProgress(memory, 'j1', { step: 1, steps: 1, what: WHAT }, 'en', 10 * MINUTE);
    expect(isRunning(memory, 'j1', 10.9 * MINUTE)).toBe(true);
    expect(isRunning(memory, 'j1', 11 * MINUTE)).toBe(false);
  });
});

describe('a wish to stop', () => {
  it('is for one work, and forgotten when it goes on', () => {
    const memory = new MemoryCache();
    askToStop(memory, 'j1');
    expect([isAskedToStop(memory, 'j1'), isAskedToStop(memory, 'j2')]).toEqual([true, false]);
    forgetStop(memory, 'j1');
    expect(isAskedToStop(memory, 'j1')).toBe(false);
  });
});
