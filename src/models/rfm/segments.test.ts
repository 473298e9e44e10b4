import { describe, expect, it } from 'vitest';
import { SEGMENT_GRID, SEGMENTS, segmentOf } from './segments';

describe('segmentOf', () => {
  it('reads the grid row by row for equal F and M', () => {
    const grid = [5, 4, 3, 2, 1].map((r) => [1, 2, 3, 4, 5].map((fm) => segmentOf(r, fm, fm, 5)));
    expect(grid).toEqual(SEGMENT_GRID);
  });

  it('takes the middle of F and M with halves up: (4 + 3) / 2 is 4, (1 + 2) / 2 is 2', () => {
    expect([segmentOf(5, 4, 3, 5), segmentOf(4, 1, 2, 5)]).toEqual(['champions', 'potential_loyal']);
  });

  it('brings other numbers of groups to five', () => {
    // k = 2: 1 + (s − 1)·4 is 1 and 5. One of F and M at 5, the other at 1: the middle 3.
    expect([segmentOf(2, 2, 2, 2), segmentOf(1, 1, 1, 2), segmentOf(2, 2, 1, 2)]).toEqual([
      'champions',
      'lost',
      'loyal',
    ]);
    // k = 10: 1 + round((s − 1)·4/9); s = 1…10 → 1 1 2 2 3 3 4 4 5 5. F = M = 5, 6 → 3, R = 5, 6 → 3.
    expect(segmentOf(5, 6, 6, 10)).toBe('need_attention');
    const middles = Array.from({ length: 10 }, (_, i) => segmentOf(10, i + 1, i + 1, 10));
    expect(middles).toEqual([
      'new',
      'new',
      'potential_loyal',
      'potential_loyal',
      'loyal',
      'loyal',
      'champions',
      'champions',
      'champions',
      'champions',
    ]);
    // k = 9: (s − 1)·4/8 has halves; s = 2 → 1.5, up to 2. k = 4: 1 + 4/3 → 2, 1 + 8/3 → 4.
    expect(segmentOf(9, 2, 2, 9)).toBe('potential_loyal');
    expect([2, 3].map((s) => segmentOf(4, s, s, 4))).toEqual(['potential_loyal', 'champions']);
  });

  it('has a place for every score, and every segment has a place', () => {
    const reached = new Set<string>();
    for (let k = 2; k <= 12; k++) {
      for (let r = 1; r <= k; r++)
        for (let f = 1; f <= k; f++) for (let m = 1; m <= k; m++) reached.add(segmentOf(r, f, m, k));
    }
    expect([...reached].sort()).toEqual([...SEGMENTS].sort());
  });
});
