import { describe, expect, it } from 'vitest';
import { waveParts } from './waveParts';

const shown = (days: number, parts: number) =>
  waveParts({ from: 1, to: days }, parts).map(({ from, to }) => [from, to]);

describe('parts of a wave', () => {
  it('are the whole wave where it is not divided', () => {
    expect(shown(14, 1)).toEqual([[1, 14]]);
  });

  it('are equally long', () => {
    expect(shown(14, 2)).toEqual([
      [1, 7],
      [8, 14],
    ]);
    expect(shown(3, 3)).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
  });

  it('leave days over evenly between them', () => {
    expect(shown(14, 3)).toEqual([
      [1, 4],
      [6, 9],
      [11, 14],
    ]);
  });

  it('never overlap and never leave the wave', () => {
    for (let days = 1; days <= 40; days++) {
      for (let parts = 1; parts <= days; parts++) {
        const found = waveParts({ from: 1, to: days }, parts);
        expect(new Set(found.map(({ from, to }) => to - from)).size).toBe(1);
        expect([found[0]?.from, found[parts - 1]?.to]).toEqual([1, days]);
        for (const [i, { from }] of found.entries()) if (i > 0) expect(from).toBeGreaterThan(found[i - 1]?.to ?? 0);
      }
    }
  });
});
