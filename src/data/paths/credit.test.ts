import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../random';
import { assisted } from './assisted';
import { type Credited, pathTotal } from './pathTotals';
import { readPaths } from './readPaths';
import { shapleyShares } from './shapleyShares';
import { type PlaceModel, shareByPlace } from './shareByPlace';
import type { Paths } from './types';

const FILE = { lang: 'en', locale: 'en_US', zone: 'UTC', currency: '$' } as const;
const PLACE_MODELS: readonly PlaceModel[] = ['first', 'last', 'linear', 'position', 'decay'];

/** Paths of one-letter channels with conversions and, ten times as much, value. */
function pathsOf(...rows: readonly (readonly [path: string, conversions: number])[]): Paths {
  const path = rows.map(([letters]) => [...letters].join('>'));
  const conversions = rows.map(([, count]) => count);
  return readPaths({ path, conversions, value: conversions.map((count) => 10 * count) }, '>', FILE).paths;
}

describe('credit by place', () => {
  it.each([
    // 40 · 20 · 40 of 10; a has both ends.
    ['position', 'aba', [8, 2]],
    // 40, 20/3 three times, 40 of 30.
    ['position', 'abcba', [24, 4, 2]],
    ['position', 'ab', [5, 5]],
    ['position', 'a', [10]],
    ['first', 'aba', [10, 0]],
    ['last', 'aab', [0, 10]],
    ['linear', 'aab', [20 / 3, 10 / 3]],
    // 1/4, 1/2 and 1 of 7/4.
    ['decay', 'abc', [10 / 7, 20 / 7, 40 / 7]],
    // 1/4 and 1 of 7/4 to a.
    ['decay', 'aba', [50 / 7, 20 / 7]],
  ] as const)('%s of %s', (model, path, expected) => {
    const total = path === 'abcba' ? 30 : 10;
    const credit = [...shareByPlace(pathsOf([path, total]), model, 'conversions')];
    expect(credit).toEqual(expected.map((value) => expect.closeTo(value, 12)));
  });

  it('of 500 steps sums to what there is', () => {
    for (const model of PLACE_MODELS) {
      const credit = shareByPlace(pathsOf(['ab'.repeat(250), 3]), model, 'value');
      expect((credit[0] ?? 0) + (credit[1] ?? 0)).toBeCloseTo(30, 10);
    }
  });
});

describe('Shapley', () => {
  it('of the example of methods.md is 8, 5.5 and 2.5', () => {
    // a: 6/2 + 4 + 3/3; b: 6/2 + 2/2 + 3/3 + 1/2; c: 2/2 + 3/3 + 1/2.
    const paths = pathsOf(['aba', 6], ['a', 4], ['bc', 2], ['abc', 3], ['cb', 1]);
    expect([...shapleyShares(paths, 'conversions')]).toEqual([8, 5.5, 2.5]);
    expect([...shapleyShares(paths, 'value')]).toEqual([80, 55, 25]);
  });

  it.each([
    // v of Organic, Facebook, Direct: 7, 6, 4; pairs 15, 7, 9; all 19 (README of DP6's Marketing-Attribution-Models).
    ['DP6', [7, 6, 4, 2, -4, -1, 5], [23 / 3, 49 / 6, 19 / 6]],
    // v 1, 1, 2; pairs 1, 2, 2; all 2 (an R manual, kept in attr_shapley_examples.json).
    ['an R manual', [1, 1, 2, -1, -1, -1, 1], [1 / 3, 1 / 3, 4 / 3]],
  ])('is that of %s, whose sets are worth what is inside them', (_, inside, expected) => {
    // What a set is worth beyond its parts stands for the conversions of its paths: 15 − 7 − 6 = 2 and so on.
    const sets = [[0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]];
    const rows = sets.map((touches, i) => ({ touches, conversions: inside[i] ?? 0, value: 0, nonConversions: 0 }));
    const shares = shapleyShares({ channels: ['a', 'b', 'c'], rows }, 'conversions');
    expect([...shares]).toEqual(expected.map((share) => expect.closeTo(share, 12)));
  });

  it('is the mean gain over all orders of the channels', () => {
    const next = seededRandom(3);
    const whole = (below: number): number => Math.floor(next() * below);
    const rows = Array.from({ length: 40 }, (): [string, number] => [
      Array.from({ length: 1 + whole(5) }, () => 'abcd'[whole(4)]).join(''),
      whole(6) / 2,
    ]);
    const worth = (set: string): number =>
      rows.reduce((sum, [path, count]) => sum + ([...path].every((channel) => set.includes(channel)) ? count : 0), 0);
    const orders = (rest: string): string[] =>
      rest === '' ? [''] : [...rest].flatMap((one) => orders(rest.replace(one, '')).map((other) => one + other));
    const all = orders('abcd');
    const paths = pathsOf(...rows);
    paths.channels.forEach((channel, i) => {
      const gains = all.map((order) => {
        const before = order.slice(0, order.indexOf(channel));
        return worth(before + channel) - worth(before);
      });
      const mean = gains.reduce((sum, gain) => sum + gain, 0) / all.length;
      expect(shapleyShares(paths, 'conversions')[i]).toBeCloseTo(mean, 12);
    });
  });
});

it('a channel assists where it is on the path and not last, once per path', () => {
  // aba 6: a last, b helps. bc 2: b helps. abc 3: a and b help. aab 1: b last, a helps once.
  const paths = pathsOf(['aba', 6], ['bc', 2], ['abc', 3], ['aab', 1]);
  const { last, assisted: helped } = assisted(paths);
  expect([...last]).toEqual([6, 1, 5]);
  expect([...helped]).toEqual([4, 11, 0]);
});

/** 10 000 paths and what ChannelAttribution 2.2.4 (R) credits them with; nine toy paths with DP6's Marketing-Attribution-Models. */
const DATA = new URL('../../../../shared/data/', import.meta.url);
const PATH_DATA = new URL('channelattribution_pathdata.csv', DATA);
const HEURISTIC = new URL('expected/attr_path_heuristic.csv', DATA);

const csv = (file: URL): string[][] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.replace(/"/g, '').split(','));

describe.runIf(existsSync(PATH_DATA) && existsSync(HEURISTIC))('10 000 paths against R', () => {
  it('have the same first, last and linear credit, by conversions and by value', () => {
    const rows = csv(PATH_DATA);
    const [path, conversions, value] = [0, 1, 2].map((at) => rows.map((row) => row[at]));
    const { paths } = readPaths({ path: path ?? [], conversions: conversions ?? [], value }, '>', FILE);
    const ways = (['first', 'last', 'linear'] as const).flatMap((model) =>
      (['conversions', 'value'] as const).map((of) => shareByPlace(paths, model, of)),
    );
    const expected = csv(HEURISTIC);
    expect(expected).toHaveLength(paths.channels.length);
    for (const [name = '', ...numbers] of expected) {
      const i = paths.channels.indexOf(name);
      expect(ways.map((credit) => credit[i])).toEqual(numbers.map((number) => expect.closeTo(Number(number), 6)));
    }
  });

  it('sum to the total in every column', () => {
    const rows = csv(PATH_DATA);
    const [path, conversions, value] = [0, 1, 2].map((at) => rows.map((row) => row[at]));
    const { paths } = readPaths({ path: path ?? [], conversions: conversions ?? [], value }, '>', FILE);
    const sumOf = (credit: Float64Array) => credit.reduce((sum, one) => sum + one, 0);
    for (const of of ['conversions', 'value'] as const satisfies readonly Credited[]) {
      for (const model of PLACE_MODELS)
        expect(sumOf(shareByPlace(paths, model, of))).toBeCloseTo(pathTotal(paths, of), 6);
      expect(sumOf(shapleyShares(paths, of))).toBeCloseTo(pathTotal(paths, of), 6);
    }
  });
});
