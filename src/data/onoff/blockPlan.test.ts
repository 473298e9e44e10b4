import { describe, expect, it } from 'vitest';
import { seededRandom } from '../random';
import { blockNoise, fewestPairs, smallestEffect } from './blockPlan';
import { drawCalendar } from './drawCalendar';
import { switchTest } from './switchTest';

const places = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

/** Normal numbers of variance 1, each going with the one before by `memory`. */
function noises(random: () => number, n: number, memory: number): number[] {
  let last = 0;
  return places(n + 50)
    .map(() => {
      const fresh = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
      last = memory * last + Math.sqrt(1 - memory ** 2) * fresh;
      return last;
    })
    .slice(50);
}

/** Share of calendars whose test sees an effect as large as the plan of `history` days promised. */
function detected(memory: number, pairs: number, runs: number): number {
  const random = seededRandom(7);
  let seen = 0;
  for (let run = 0; run < runs; run++) {
    const past = noises(random, 280, memory).map((v, i) => 50 + 0.02 * i + v);
    const weekdays = places(280).map((i) => i % 7);
    const noise = blockNoise({ values: past, weekdays }, 7) ?? Number.NaN;
    const size = smallestEffect(noise, pairs, { alpha: 0.1, power: 0.8 });
    const calendar = drawCalendar({ from: 0, days: 7, pairs, seed: run + 1 });
    const marks = calendar.flatMap(({ state }) => Array(7).fill(state === 'on' ? 1 : 0));
    const values = noises(random, marks.length, memory).map((v, i) => 50 + 0.02 * i + v + size * (marks[i] ?? 0));
    const blocks = places(marks.length).map((i) => Math.floor(i / 7));
    const days = places(marks.length).map((i) => i % 7);
    const { verdict } = switchTest({ values, marks, time: places(marks.length), blocks, weekdays: days, alpha: 0.1 });
    if (verdict === 'higher') seen += 1;
  }
  return seen / runs;
}

describe('the smallest effect a calendar sees', () => {
  it.each([
    ['white', 0, 4],
    ['white', 0, 6],
    ['half remembered', 0.5, 4],
    ['half remembered', 0.5, 6],
  ])('is seen four times of five by the test itself: %s noise, memory %f, %i pairs', (_, memory, pairs) => {
    // 300 calendars: 0.8 ± 3 · √(0.8 · 0.2/300) = 0.73…0.87.
    const share = detected(memory, pairs, 300);
    expect(share).toBeGreaterThan(0.73);
    expect(share).toBeLessThan(0.87);
  });

  it('grows with noise, power and a stricter α, and falls with more blocks', () => {
    const usual = { alpha: 0.1, power: 0.8 };
    const base = smallestEffect(1, 6, usual);
    expect(smallestEffect(2, 6, usual)).toBeCloseTo(2 * base, 12);
    expect(smallestEffect(0, 6, usual)).toBe(0);
    expect(smallestEffect(1, 6, { ...usual, power: 0.9 })).toBeGreaterThan(base);
    expect(smallestEffect(1, 6, { ...usual, alpha: 0.05 })).toBeGreaterThan(base);
    const sizes = places(23).map((i) => smallestEffect(1, i + 4, usual));
    expect([...sizes].sort((a, b) => b - a)).toEqual(sizes);
    // Many blocks: z(0.95) + z(0.8) = 2.4865 times √(2/m), within a tenth.
    expect((sizes[22] ?? 0) / (2.4865 * Math.sqrt(2 / 26))).toBeCloseTo(1.03, 1);
  });

  it('needs three pairs of opposite calendars below α', () => {
    // 4 + 4 blocks: 70 ways, p of 2/70, 4/70, 6/70 < 0.1; below 0.05 but 2/70. 5 + 5: 252 ways, 6/252 < 0.05.
    expect([fewestPairs(0.1, 26), fewestPairs(0.05, 26), fewestPairs(0.01, 26), fewestPairs(0.5, 26)]).toEqual([
      4, 5, 6, 3,
    ]);
  });
});

describe('the noise of blocks', () => {
  const spread = (memory: number): number => {
    const random = seededRandom(11);
    const all = places(60).map(() => blockNoise({ values: noises(random, 280, memory) }, 7) ?? Number.NaN);
    return Math.sqrt(all.reduce((sum, v) => sum + v * v, 0) / 60);
  };

  it('is that of a mean of seven, also where days go together', () => {
    expect(spread(0)).toBeCloseTo(Math.sqrt(1 / 7), 1);
    // Variance of a mean of 7 with ρ = ½: (7 + 2 Σ (7 − k) ρ^k)/49.
    const together = [1, 2, 3, 4, 5, 6].reduce((sum, k) => sum + 2 * (7 - k) * 0.5 ** k, 7) / 49;
    expect(spread(0.5) / Math.sqrt(together)).toBeGreaterThan(0.93);
    expect(spread(0.5) / Math.sqrt(together)).toBeLessThan(1.07);
  });

  it('knows neither the trend nor the weekdays', () => {
    const weekdays = places(70).map((i) => i % 7);
    const values = weekdays.map((day, i) => 3 * i + 10 * day * day);
    expect(blockNoise({ values, weekdays }, 3)).toBeCloseTo(0, 9);
    expect(blockNoise({ values }, 3)).toBeGreaterThan(1);
    const gappy = values.map((value, i) => (i % 5 === 0 ? null : value));
    expect(blockNoise({ values: gappy, weekdays }, 3)).toBeCloseTo(0, 9);
  });

  it('is not told of fewer than four blocks, nor of none', () => {
    expect(blockNoise({ values: places(27) }, 7)).toBeUndefined();
    expect(blockNoise({ values: places(28) }, 7)).toBeCloseTo(0, 9);
    expect(blockNoise({ values: [] }, 1)).toBeUndefined();
    // Four values, each alone in its week.
    expect(blockNoise({ values: places(28).map((i) => (i % 9 === 0 ? i : null)) }, 7)).toBeUndefined();
  });
});
