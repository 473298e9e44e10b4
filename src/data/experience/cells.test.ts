import { describe, expect, it } from 'vitest';
import { targetCell } from './targetCell';
import { judgeFamily } from './verdicts';
import { waveCell } from './waveCell';

const times = (n: number, score: number): number[] => new Array<number>(n).fill(score);

describe('ratings against a target', () => {
  it('have n, mean, deviation, p and the side', () => {
    // Deviations −1, −1, −2, 0, −1: of the 32 patterns only all alike, and the zero either way, reach 5: 4 ⁄ 32.
    expect(targetCell([3, 3, 2, 4, 3], 4, 0.1)).toEqual({
      ...{ n: 5, mean: 3, deviation: -1, sign: -1, smallest: 1 / 16, more: null },
      p: expect.closeTo(4 / 32, 12),
    });
  });

  it('of three visits need two more', () => {
    expect(targetCell([1, 1, 1], 4, 0.1).more).toBe(2);
    expect(targetCell([], 4, 0.1)).toMatchObject({ n: 0, mean: null, deviation: null, p: 1, more: 5 });
  });

  it('are told no number of visits where none helps', () => {
    // Equality within 1e-9 is no signal: no p falls below such an alpha.
    expect(targetCell([1, 1, 1], 4, 1e-9).more).toBeNull();
    expect(waveCell(times(3, 1), times(3, 5), 1e-9).more).toBeNull();
    expect(targetCell([1, 1, 1], 4, 1e-8).more).toBe(25);
  });

  it('all on target are noise, however many', () => {
    const cell = targetCell(times(50, 4), 4, 0.1);
    expect(cell).toMatchObject({ deviation: 0, sign: 0, p: 1 });
    expect(judgeFamily([cell], 0.1)[0]?.verdict).toBe('noise');
  });

  it('take a target of two decimals exactly', () => {
    // 0.01 above and below in turn: the sum is nothing, though 4.01 has no exact double.
    expect(targetCell([4, 4, 4, 4, 5, 3], 4.01, 0.1).deviation).toBe(-0.01);
    expect(targetCell([...times(99, 4), 5], 4.01, 0.1)).toMatchObject({ deviation: 0, sign: 0, p: 1 });
  });
});

describe('ratings of two waves', () => {
  it('have numbers, means, difference after − before and p', () => {
    // 1, 1, 1 against 5, 5, 5, 5: only this division of 35 is so far apart.
    expect(waveCell(times(3, 1), times(4, 5), 0.1)).toEqual({
      ...{ n: { before: 3, after: 4 }, mean: { before: 1, after: 5 }, difference: 4, sign: 1, isFew: false },
      ...{ more: null, never: false, smallest: expect.closeTo(2 / 35, 15), p: expect.closeTo(1 / 35, 12) },
    });
  });

  it('of three against three need one more of the new wave', () => {
    const cell = waveCell(times(3, 1), times(3, 5), 0.1);
    expect(cell).toMatchObject({ more: 1, never: false });
    expect(judgeFamily([cell], 0.1)[0]?.verdict).toBe('few');
  });

  it('need three of the new wave at least, and more against few old ones', () => {
    expect(waveCell(times(100, 1), [], 0.1)).toMatchObject({ more: 3, difference: null, isFew: true });
    // 2 ⁄ C(3 + n, 3) < 0.001 first where C = 2024, at n = 21.
    expect(waveCell(times(3, 1), times(3, 5), 0.001).more).toBe(18);
  });

  it('of an old wave with fewer than three can never be compared', () => {
    expect(waveCell([1, 1], times(50, 5), 0.1)).toMatchObject({ isFew: true, never: true, more: null });
  });
});
