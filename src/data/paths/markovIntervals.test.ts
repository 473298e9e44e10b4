import { describe, expect, it } from 'vitest';
import { chainWeights } from './chainWeights';
import { markovAttribution } from './markovAttribution';
import { markovChain } from './markovChain';
import { markovIntervals } from './markovIntervals';
import type { Paths } from './types';

/** Single touches of two channels: the chain's share of a channel is its part of the conversions, whatever did not convert. */
const singles = (a: number, b: number, none: number): Paths => ({
  channels: ['a', 'b'],
  rows: [
    { touches: [0], conversions: a, value: 0, nonConversions: none },
    { touches: [1], conversions: b, value: 0, nonConversions: none },
  ],
});

function intervalsOf(paths: Paths) {
  const chain = markovChain(paths, 1);
  const shares = markovAttribution(chain, chainWeights(chain, paths), 2)?.shares ?? new Float64Array(2);
  return markovIntervals(chain, paths, shares);
}

describe('intervals of shares', () => {
  it.each([
    [100, 300, 200],
    [40, 40, 40],
    // More paths than a resample has: what it scatters is scaled.
    [300_000, 700_000, 200_000],
  ])('of %i and %i conversions are those of a share', (a, b, none) => {
    const found = intervalsOf(singles(a, b, none));
    // 1.645 standard errors of a binomial share on both sides; 200 resamples leave a fifth of it to chance.
    const share = a / (a + b);
    const half = 1.645 * Math.sqrt((share * (1 - share)) / (a + b));
    expect(found?.resamples).toBe(200);
    expect(Math.abs((found?.low[0] ?? 0) - (share - half))).toBeLessThan(half / 4);
    expect(Math.abs((found?.high[0] ?? 0) - (share + half))).toBeLessThan(half / 4);
    expect((found?.low[1] ?? 0) + (found?.high[0] ?? 0)).toBeCloseTo(1, 6);
  });

  it('are the same each time', () => {
    expect(intervalsOf(singles(10, 20, 30))).toEqual(intervalsOf(singles(10, 20, 30)));
  });

  it('of a single channel are all', () => {
    const paths: Paths = { channels: ['a'], rows: [{ touches: [0, 0], conversions: 5, value: 0, nonConversions: 5 }] };
    const chain = markovChain(paths, 1);
    expect(markovIntervals(chain, paths, Float64Array.of(1))).toMatchObject({ low: [1], high: [1] });
  });
});
