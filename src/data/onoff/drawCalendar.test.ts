import { describe, expect, it } from 'vitest';
import { drawCalendar } from './drawCalendar';

const statesOf = (pairs: number, seed: number): string =>
  drawCalendar({ from: 100, days: 7, pairs, seed })
    .map(({ state }) => (state === 'on' ? '1' : '0'))
    .join('');
const SEEDS = Array.from({ length: 6200 }, (_, seed) => seed);

describe('a drawn calendar', () => {
  it('has blocks without gaps, half of them off', () => {
    const blocks = drawCalendar({ from: 100, days: 7, pairs: 4, seed: 1 });
    expect(blocks.map(({ from, to }) => [from, to])).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7].map((block) => [100 + 7 * block, 106 + 7 * block]),
    );
    expect(blocks.filter(({ state }) => state === 'off')).toHaveLength(4);
  });

  it('is the same for the same seed', () => {
    expect(statesOf(6, 42)).toBe(statesOf(6, 42));
    expect(new Set(SEEDS.slice(0, 50).map((seed) => statesOf(6, seed))).size).toBeGreaterThan(30);
  });

  it('draws every way in which both states come twice, each about as often', () => {
    // Of C(8, 4) = 70 ways 5 keep the days on together, 5 the days off, 2 of them both: 62 are left.
    const counts = new Map<string, number>();
    for (const seed of SEEDS) counts.set(statesOf(4, seed), (counts.get(statesOf(4, seed)) ?? 0) + 1);
    expect(counts.size).toBe(62);
    const square = [...counts.values()].reduce((sum, count) => sum + (count - 100) ** 2 / 100, 0);
    // qchisq(0.999, 61) = 100.9.
    expect(square).toBeLessThan(100.9);
  });
});
