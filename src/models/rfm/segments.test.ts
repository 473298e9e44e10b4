import { describe, expect, it } from 'vitest';
import { SEGMENTS, segmentOf } from './segments';

/** The table of methods.md §1 in its own words: a row per R from 5 down to 1, in it FM from 1 to 5. */
const R5 = ['new', 'potential_loyal', 'loyal', 'champions', 'champions'];
const R4 = ['promising', 'potential_loyal', 'loyal', 'loyal', 'champions'];
const R3 = ['about_to_sleep', 'need_attention', 'need_attention', 'loyal', 'loyal'];
const R2 = ['hibernating', 'about_to_sleep', 'at_risk', 'at_risk', 'cannot_lose'];
const R1 = ['lost', 'lost', 'hibernating', 'at_risk', 'cannot_lose'];

/** Segments of all R from k down to 1 and all F = M from 1 to k. */
function gridOf(k: number): string[][] {
  const scores = Array.from({ length: k }, (_, i) => i + 1);
  return [...scores].reverse().map((r) => scores.map((fm) => segmentOf(r, fm, fm, k)));
}

describe('segmentOf', () => {
  it('gives each of the 25 places its segment', () => {
    expect(gridOf(5)).toEqual([R5, R4, R3, R2, R1]);
  });

  it('takes the middle of F and M with halves up', () => {
    // (4 + 3) / 2 = 3.5 → 4; (1 + 2) / 2 = 1.5 → 2; (1 + 4) / 2 = 2.5 → 3; (5 + 1) / 2 = 3; F and M weigh the same.
    expect(segmentOf(5, 4, 3, 5)).toBe('champions');
    expect(segmentOf(4, 1, 2, 5)).toBe('potential_loyal');
    expect(segmentOf(2, 1, 4, 5)).toBe('at_risk');
    expect(segmentOf(2, 4, 1, 5)).toBe('at_risk');
    expect(segmentOf(1, 5, 1, 5)).toBe('hibernating');
  });

  it('brings 2 groups to five: 1 and 2 become 1 and 1 + 4 = 5', () => {
    expect(gridOf(2)).toEqual([
      ['new', 'champions'],
      ['lost', 'cannot_lose'],
    ]);
    // One of F and M at 5, the other at 1: the middle 3.
    expect([segmentOf(2, 2, 1, 2), segmentOf(1, 1, 2, 2)]).toEqual(['loyal', 'hibernating']);
  });

  it('brings 3 groups to five: 1, 2, 3 become 1, 1 + 2 = 3, 1 + 4 = 5', () => {
    expect(gridOf(3)).toEqual([
      ['new', 'loyal', 'champions'],
      ['about_to_sleep', 'need_attention', 'loyal'],
      ['lost', 'hibernating', 'cannot_lose'],
    ]);
    // F 2 → 3, M 1 → 1: the middle 2. F 3 → 5, M 2 → 3: the middle 4.
    expect([segmentOf(2, 2, 1, 3), segmentOf(1, 3, 2, 3)]).toEqual(['need_attention', 'at_risk']);
  });

  it('brings 10 groups to five: 1 + round((s − 1)·4/9)', () => {
    // (s − 1)·4/9 = 0, .44, .89, 1.33, 1.78, 2.22, 2.67, 3.11, 3.56, 4 → rounded 0 0 1 1 2 2 3 3 4 4.
    const twice = (row: readonly string[]): string[] => row.flatMap((word) => [word, word]);
    expect(gridOf(10)).toEqual([R5, R5, R4, R4, R3, R3, R2, R2, R1, R1].map(twice));
    // F 3 → 2, M 9 → 5: the middle of 2 and 5 is 3.5, up to 4. Scores are brought to five before the middle is taken.
    expect(segmentOf(4, 3, 9, 10)).toBe('at_risk');
    // F 2 → 1, M 3 → 2: 1.5, up to 2.
    expect(segmentOf(2, 2, 3, 10)).toBe('lost');
    expect(segmentOf(4, 2, 3, 10)).toBe('about_to_sleep');
  });

  it('brings halves of the scale up', () => {
    // k = 9: s = 2 → 1 + 4/8 = 1.5, up to 2; s = 8 → 1 + 28/8 = 4.5, up to 5. k = 4: s = 2 → 2.33 → 2, s = 3 → 3.67 → 4.
    expect([segmentOf(9, 2, 2, 9), segmentOf(8, 8, 8, 9)]).toEqual(['potential_loyal', 'champions']);
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
