import { describe, expect, it } from 'vitest';
import { switchTest } from './switchTest';

const VALUES = [10, 12, 11, 15, 16, 14, 11, 10, 12, 15, 17, 16];
const MARKS = [0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1];
const places = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const test = (values: readonly (number | null)[], marks: readonly number[], more = {}) =>
  switchTest({ values, marks, time: places(values.length), alpha: 0.1, ...more });

describe('the worked series of methods.md §7.3', () => {
  it('has effect and interval of R (lm, sandwich::NeweyWest, lag 2)', () => {
    const found = test(VALUES, MARKS);
    expect(found.effect).toBeCloseTo(4.215517, 6);
    expect(found.low).toBeCloseTo(3.7246, 4);
    expect(found.high).toBeCloseTo(4.7064, 4);
    // qt(0.95, 9) = 1.833113.
    expect(((found.high ?? 0) - (found.effect ?? 0)) / 1.833113).toBeCloseTo(0.267795, 6);
    expect([found.nOn, found.nOff, found.meanOn, found.meanOff]).toEqual([6, 6, 93 / 6, 66 / 6]);
  });
});
