import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../random';
import { chainWeights } from './chainWeights';
import { markovAttribution } from './markovAttribution';
import { type MarkovOrder, markovChain } from './markovChain';
import { readPaths } from './readPaths';
import type { Paths } from './types';

const FILE = { lang: 'en', locale: 'en_US', zone: 'UTC', currency: '$' } as const;

type Row = readonly [path: string, conversions: number, nonConversions?: number];

/** Paths of one-letter channels. */
function pathsOf(...rows: readonly Row[]): Paths {
  const cells = {
    path: rows.map(([path]) => [...path].join('>')),
    conversions: rows.map(([, conversions]) => conversions),
    nonConversions: rows.map(([, , nonConversions = 0]) => nonConversions),
  };
  return readPaths(cells, '>', FILE).paths;
}

function solve(paths: Paths, order: MarkovOrder, times?: readonly number[]) {
  const chain = markovChain(paths, order);
  const solved = markovAttribution(chain, chainWeights(chain, paths, times), paths.channels.length);
  if (solved === undefined) throw new Error('not solved');
  const byChannel = (values: Float64Array) => Object.fromEntries(paths.channels.map((name, i) => [name, values[i]]));
  return { probability: solved.probability, effects: byChannel(solved.effects), shares: byChannel(solved.shares) };
}

/** Probability to convert, by plain elimination with a matrix of everything; `removed` leads nowhere. Only for order 1. */
function denseProbability({ channels, rows }: Paths, removed = -1): number {
  const n = channels.length + 1;
  const counts = Array.from({ length: n }, () => new Array<number>(n + 2).fill(0));
  const add = (from: number, to: number, weight: number) => {
    const row = counts[from];
    if (row !== undefined) row[to] = (row[to] ?? 0) + weight;
  };
  for (const { touches, conversions, nonConversions } of rows) {
    let from = 0;
    for (const touch of touches) {
      add(from, touch + 1, conversions + nonConversions);
      from = touch + 1;
    }
    add(from, n, conversions);
    add(from, n + 1, nonConversions);
  }
  // (I − P) h = b as rows of n + 1 numbers.
  const system = counts.map((row, i) => {
    const all = row.reduce((sum, weight) => sum + weight, 0) || 1;
    const left = Array.from({ length: n }, (_, j) => {
      const chance = j === removed + 1 && removed >= 0 ? 0 : (row[j] ?? 0) / all;
      return (i === j ? 1 : 0) - chance;
    });
    return [...left, (row[n] ?? 0) / all];
  });
  for (let k = 0; k < n; k++) {
    const pivot = system[k] ?? [];
    for (let i = 0; i < n; i++) {
      const row = system[i] ?? [];
      const factor = i === k ? 0 : (row[k] ?? 0) / (pivot[k] ?? 1);
      system[i] = row.map((value, j) => value - factor * (pivot[j] ?? 0));
    }
  }
  return (system[0]?.[n] ?? 0) / (system[0]?.[0] ?? 1);
}

describe('the chain of aab 3/1, b 1/3, a 2/6 (methods.md §7.5)', () => {
  const paths = pathsOf(['aab', 3, 1], ['b', 1, 3], ['a', 2, 6]);

  it('gives P 0.375 and three conversions to each', () => {
    // Of 16 starts 12 go to a, 4 to b. From a: 4 to a, 4 to b, 2 convert, 6 end: without staying 4, 2 and 6 of 12.
    // From b: 4 of 8 convert. P = 12/16 · (2/12 + 4/12 · 1/2) + 4/16 · 1/2 = 3/4 · 1/3 + 1/8 = 0.375.
    // Without a: 1/8, effect 1 − 1/3 = 2/3. Without b: 3/4 · 1/6 = 1/8, effect 2/3. Of 6 conversions 3 and 3.
    const { probability, effects, shares } = solve(paths, 1);
    expect(probability).toBeCloseTo(0.375, 14);
    expect(effects.a).toBeCloseTo(2 / 3, 14);
    expect(effects.b).toBeCloseTo(2 / 3, 14);
    expect(shares.a).toBeCloseTo(0.5, 14);
  });

  it('tells the second touch from the first in order 2', () => {
    // States: a (12 of 16), aa (4), ab (4), b (4). a: 4 to aa, 2 convert, 6 end. aa: all to ab. ab: 3 of 4. b: 1 of 4.
    // P = 3/4 · (2/12 + 4/12 · 3/4) + 1/4 · 1/4 = 3/4 · 5/12 + 1/16 = 3/8. Without a: 1/16; without b: 3/4 · 2/12 = 1/8.
    const { probability, effects } = solve(paths, 2);
    expect(probability).toBeCloseTo(3 / 8, 14);
    expect(effects.a).toBeCloseTo(1 - 1 / 6, 14);
    expect(effects.b).toBeCloseTo(1 - 1 / 3, 14);
  });
});

describe('a chain', () => {
  it('gives everything to a single channel, also after 500 steps', () => {
    for (const order of [1, 2, 3] as const) {
      const { probability, effects } = solve(pathsOf(['a'.repeat(500), 2, 6]), order);
      expect(probability).toBeCloseTo(0.25, 12);
      expect(effects.a).toBeCloseTo(1, 14);
    }
  });

  it('of paths that all convert has probability 1, and effects by presence', () => {
    // a then b or b alone: without a half is lost, without b all.
    const { probability, effects } = solve(pathsOf(['ab', 1], ['b', 1]), 1);
    expect([probability, effects.a, effects.b]).toEqual([1, 0.5, 1]);
  });

  it('that ends after long is exact', () => {
    // From a to b and back 1000 times: 1000 of 1000 go a → b, 999 of 1000 b → a; nothing converts without either.
    const { probability, effects } = solve(pathsOf(['ab'.repeat(1000), 1, 0], ['c', 0, 1]), 1);
    expect(probability).toBeCloseTo(0.5, 11);
    expect(effects.a).toBeCloseTo(1, 11);
    expect(effects.b).toBeCloseTo(1, 11);
    expect(effects.c).toBe(0);
  });

  it('without conversions credits nobody', () => {
    const { probability, effects, shares } = solve(pathsOf(['ab', 0, 3]), 1);
    expect([probability, effects.a, shares.b]).toEqual([0, 0, 0]);
  });
});

describe('published chains', () => {
  it('loses half without C1 and everything without C2 or C3', () => {
    // C1 C2 C3 converts, C1 and C2 C3 do not: the usual example of the removal effect (attr_toy_markov_exact.json).
    const { probability, effects } = solve(pathsOf(['123', 1], ['1', 0, 1], ['23', 0, 1]), 1);
    expect(probability).toBeCloseTo(1 / 3, 14);
    expect(effects).toEqual({ 1: expect.closeTo(0.5, 14), 2: expect.closeTo(1, 14), 3: expect.closeTo(1, 14) });
  });

  it('has the effects that DP6 finds for the same moves', () => {
    // Of DP6's nine paths these are the moves: A → B 2 of 7, B → A and C 2 of 6 each, C → A 2 and B 1 of 5; all convert.
    const rows = ['A', 'AB', 'ABC', 'BA', 'BA', 'BC', 'CA', 'CA', 'CB'].map((path): Row => [path, 3]);
    const { effects, shares } = solve(pathsOf(...rows), 1);
    expect(effects).toEqual({
      ...{ A: expect.closeTo(0.6666666666666667, 12), B: expect.closeTo(0.5333333333333333, 12) },
      C: expect.closeTo(0.4912280701754387, 12),
    });
    expect(27 * (shares.A ?? 0)).toBeCloseTo(10.643153526970952, 10);
  });
});

/** Paths drawn with a fixed seed. */
function drawn(seed: number, channels: number, count: number, longest: number): readonly Row[] {
  const next = seededRandom(seed);
  const whole = (below: number): number => Math.floor(next() * below);
  return Array.from({ length: count }, (): Row => {
    const path = Array.from({ length: 1 + whole(longest) }, () => String.fromCharCode(97 + whole(channels))).join('');
    return [path, whole(4) / 2, whole(5)];
  });
}

describe('any chain', () => {
  it.each([1, 2, 3, 4, 5, 6])('of order 1 is what plain elimination finds (seed %i)', (seed) => {
    const paths = pathsOf(...drawn(seed, 2 + seed, 40, 8));
    const all = denseProbability(paths);
    const { probability, effects } = solve(paths, 1);
    expect(probability).toBeCloseTo(all, 12);
    paths.channels.forEach((name, i) => {
      expect(effects[name]).toBeCloseTo(1 - denseProbability(paths, i) / all, 11);
    });
  });

  it.each([1, 2, 3] as const)('does not depend on the order of rows, nor on one row being two (order %i)', (order) => {
    const rows = drawn(7, 5, 60, 9);
    const expected = solve(pathsOf(...rows), order);
    const halves = rows.flatMap(([path, yes, no = 0]): Row[] => [
      [path, yes / 4, no],
      [path, (yes * 3) / 4, 0],
    ]);
    for (const same of [[...rows].reverse(), halves]) {
      const { probability, effects } = solve(pathsOf(...same), order);
      expect(probability).toBeCloseTo(expected.probability, 12);
      for (const [name, effect] of Object.entries(expected.effects)) expect(effects[name]).toBeCloseTo(effect ?? 0, 11);
    }
  });

  it.each([1, 2, 3] as const)('counts a row twice as two rows, and one not at all as none (order %i)', (order) => {
    const rows = drawn(8, 4, 30, 6);
    const times = rows.map((_, i) => i % 3);
    const repeated = rows.flatMap((row, i) => new Array<Row>(times[i] ?? 0).fill(row));
    const weighted = solve(pathsOf(...rows), order, times);
    const { effects } = solve(pathsOf(...repeated), order);
    for (const [name, effect] of Object.entries(effects)) expect(weighted.effects[name]).toBeCloseTo(effect ?? 0, 11);
  });
});

/** 10 000 paths of the R package ChannelAttribution 2.2.4, and their chains solved linearly apart from this code. */
const DATA = new URL('../../../../shared/data/', import.meta.url);
const PATH_DATA = new URL('channelattribution_pathdata.csv', DATA);
const EXACT = new URL('expected/attr_path_markov_exact.json', DATA);

describe.runIf(existsSync(PATH_DATA) && existsSync(EXACT))('10 000 paths against their exact chains', () => {
  const exact: Record<
    string,
    { p_conv: number; removal: Record<string, number>; conversions: Record<string, number> } | undefined
  > = existsSync(EXACT) ? JSON.parse(readFileSync(EXACT, 'utf8')) : {};
  const rows = existsSync(PATH_DATA)
    ? readFileSync(PATH_DATA, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.replace(/"/g, '').split(','))
    : [];
  const read = (hasNone: boolean) =>
    readPaths(
      {
        path: rows.map(([path]) => path),
        conversions: rows.map(([, conversions]) => conversions),
        nonConversions: hasNone ? rows.map(([, , , none]) => none?.trim()) : undefined,
      },
      '>',
      FILE,
    ).paths;

  it('has all of them', () => {
    expect([read(true).rows.length, read(true).channels.length, Object.keys(exact).length]).toEqual([10_000, 12, 6]);
  });

  it.each(Object.keys(exact))('is the same in %s', (name) => {
    const expected = exact[name];
    const order = ([1, 2, 3] as const).find((one) => name.includes(String(one))) ?? 1;
    const paths = read(!name.includes('nonull'));
    const { probability, effects, shares } = solve(paths, order);
    const conversions = paths.rows.reduce((sum, row) => sum + row.conversions, 0);
    expect(probability).toBeCloseTo(expected?.p_conv ?? 0, 12);
    for (const channel of paths.channels) {
      expect(effects[channel]).toBeCloseTo(expected?.removal[channel] ?? -1, 11);
      expect((shares[channel] ?? 0) * conversions).toBeCloseTo(expected?.conversions[channel] ?? -1, 7);
    }
  });
});
