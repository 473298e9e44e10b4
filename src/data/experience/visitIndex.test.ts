import { describe, expect, it } from 'vitest';
import { visitIndex } from './visitIndex';

const items = (...scores: number[]) => scores.map((score) => ({ score, weight: 1 }));

describe('the visit index', () => {
  it('is 0 for all ones, 100 for all fives, 50 for all threes', () => {
    expect([visitIndex(items(1, 1)), visitIndex(items(5, 5)), visitIndex(items(3))]).toEqual([0, 100, 50]);
  });

  it('weighs the ratings', () => {
    // 3·(5 − 1) + 1·(2 − 1) = 13 of 4·4 = 16.
    const weighed = [
      { score: 5, weight: 3 },
      { score: 2, weight: 1 },
    ];
    expect(visitIndex(weighed)).toBeCloseTo((100 * 13) / 16, 12);
  });

  it('is capped by a critical touchpoint with 2 or less, and only then', () => {
    const visit = (critical: number) => [...items(5, 5, 5), { score: critical, weight: 1, isCritical: true }];
    expect([visitIndex(visit(2)), visitIndex(visit(3)), visitIndex(visit(1), 30)]).toEqual([50, 87.5, 30]);
    // A cap raises nothing.
    expect(visitIndex([{ score: 1, weight: 1, isCritical: true }])).toBe(0);
  });

  it('is nothing where nothing was rated, or nothing that counts', () => {
    expect([visitIndex([]), visitIndex([{ score: 5, weight: 0 }])]).toEqual([null, null]);
  });
});
