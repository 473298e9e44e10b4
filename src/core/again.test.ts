import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { again, setPatience } from './again';
import { AppError } from './appError';

const TIMED_OUT = 'Service Spreadsheets timed out while accessing document with id abc.';

let now = 0;
let pauses: number[] = [];

beforeEach(() => {
  now = 1_000_000;
  pauses = [];
  setPatience({
    now: () => now,
    pause: (ms) => {
      pauses.push(ms);
      now += ms;
    },
  });
});

afterEach(() => setPatience(undefined));

/** A call that fails with the given words so often, and then gives its number. */
function failing(times: number, words = TIMED_OUT): () => number {
  let calls = 0;
  return () => {
    calls += 1;
    if (calls <= times) throw new Error(words);
    return calls;
  };
}

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return error instanceof AppError ? error.code : String(error);
  }
  return 'no error';
};

describe('a call that fails for a moment', () => {
  it('is made again after growing pauses until it goes well', () => {
    expect(again(failing(4))).toBe(5);
    expect(pauses).toEqual([500, 1000, 2000, 4000]);
  });

  it('is not delayed when it goes well at once', () => {
    expect(again(failing(0))).toBe(1);
    expect(pauses).toEqual([]);
  });

  it('is given up after four repeats, with Google’s words of the last try', () => {
    expect(codeOf(() => again(failing(9)))).toBe('SERVICE_FAILED');
    expect(pauses).toHaveLength(4);
  });
});

describe('the budget of pauses', () => {
  it('is one for all calls of an execution', () => {
    again(failing(3));
    // 3.5 s are spent; 0.5, 1 and 2 s more make 7 s, the next 4 s would be too much.
    expect(codeOf(() => again(failing(9)))).toBe('SERVICE_FAILED');
    expect(pauses).toEqual([500, 1000, 2000, 500, 1000, 2000]);
  });

  it('is not touched when the execution has less than 20 seconds left', () => {
    now += 340_000 - 400;
    expect(codeOf(() => again(failing(1)))).toBe('SERVICE_FAILED');
    now -= 200;
    expect(again(failing(1))).toBe(2);
    expect(pauses).toEqual([500]);
  });
});

describe('nothing is tried again', () => {
  it.each([
    ['PROTECTED', 'You are trying to edit a protected cell or object.'],
    ['QUOTA_USED_UP', 'Service invoked too many times for one day: premium properties.'],
    ['SERVICE_REFUSED', 'The coordinates of the range are outside the dimensions of the sheet.'],
  ])('when the trouble stays: %s', (code, words) => {
    expect(codeOf(() => again(failing(1, words)))).toBe(code);
    expect(pauses).toEqual([]);
  });

  it('when the mistake is our own', () => {
    const mistake = new TypeError('x is not a function: try again');
    const work = (): never => {
      throw mistake;
    };
    expect(() => again(work)).toThrow(mistake);
    expect(pauses).toEqual([]);
  });

  it('when nobody said how to wait', () => {
    setPatience(undefined);
    expect(codeOf(() => again(failing(1)))).toBe('SERVICE_FAILED');
  });

  it('when waiting itself is refused; then the first trouble is told', () => {
    const pause = (): never => {
      throw new Error('not implemented');
    };
    setPatience({ now: () => now, pause });
    expect(codeOf(() => again(failing(1)))).toBe('SERVICE_FAILED');
  });
});

it('one call inside another spends the same pauses, not twice as many', () => {
  expect(codeOf(() => again(() => again(failing(99))))).toBe('SERVICE_FAILED');
  expect(pauses.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(8000);
});
