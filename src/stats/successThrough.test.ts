import { describe, expect, it } from 'vitest';
import { endingChain } from './endingChain';
import { forwardPlaces } from './forwardPlaces';
import { successThrough } from './successThrough';

/** A chain of moves `[from, to, times]`, with ends `[successes, failures]` by state. */
function chainOf(moves: readonly (readonly [number, number, number])[], ends: readonly (readonly [number, number])[]) {
  const sorted = [...moves].sort(([a], [b]) => a - b);
  const starts = Int32Array.from({ length: ends.length + 1 }, (_, state) => sorted.filter(([a]) => a < state).length);
  const to = Int32Array.from(sorted, ([, target]) => target);
  const column = (at: 0 | 1) => Float64Array.from(ends, (end) => end[at]);
  return endingChain(
    { starts, to },
    Float64Array.from(sorted, ([, , times]) => times),
    column(0),
    column(1),
  );
}

describe('successThrough', () => {
  it('solves a walk between two walls as gamblers do', () => {
    // From 2 of 5 with even odds: 2/5 to come to 5 before 0 (gambler's ruin). State i + 1 holds i; to win it must pass through 4.
    const moves = [1, 2, 3, 4].flatMap((i) => [
      ...(i > 1 ? ([[i, i - 1, 1]] as const) : []),
      ...(i < 4 ? ([[i, i + 1, 1]] as const) : []),
    ]);
    const chain = chainOf(
      [[0, 2, 1], ...moves],
      [
        [0, 0],
        [0, 1],
        [0, 0],
        [0, 0],
        [1, 0],
      ],
    );
    // Through 1: 1/2·… from 2, 1 comes before 5 with 3/4 (4 → 1 in steps of (5 − 2)/(5 − 1)); from 1 winning is 1/5.
    const solved = successThrough(chain, Int32Array.of(-1, 0, 1, 2, 3), 4);
    expect(solved?.all).toBeCloseTo(2 / 5, 14);
    expect(solved?.through[0]).toBeCloseTo((3 / 4) * (1 / 5), 14);
    expect(solved?.through[1]).toBeCloseTo(2 / 5, 14);
    expect(solved?.through[3]).toBeCloseTo(2 / 5, 14);
  });

  it('finds by passes what the inverse finds', () => {
    // A ring of 400 states with chords; as one block or none it goes by passes, as 400 blocks by the inverse.
    const n = 400;
    const moves = Array.from({ length: n - 1 }, (_, i) => i + 1).flatMap((i): [number, number, number][] => [
      [i, (i % (n - 1)) + 1, 1 + (i % 3)],
      [i, ((i * 7) % (n - 1)) + 1, 1],
    ]);
    const ends = Array.from({ length: n }, (_, i) => (i === 0 ? ([0, 0] as const) : ([i % 5, 1] as const)));
    const chain = chainOf([[0, 1, 1], ...moves], ends);
    const own = Int32Array.from({ length: n }, (_, state) => state - 1);
    const inverse = successThrough(chain, own, 100_000);
    const passes = successThrough(
      chain,
      own.map((block) => (block === 17 ? 0 : -1)),
      1,
    );
    expect(passes?.all).toBeCloseTo(inverse?.all ?? 0, 12);
    expect(passes?.through[0]).toBeCloseTo(inverse?.through[17] ?? 0, 12);
    expect(passes?.through[0]).toBeGreaterThan(0);
  });

  it('solves long walks that passes alone would take ages for', () => {
    // Each of 2501 states leads to one state of each of five blocks with the same chance, or ends, once in 5000 steps: with success
    // every third time. From anywhere a block is met with h = (1 − q)(1/5 + 4/5 h), q = 1/5000.
    const states = Array.from({ length: 2501 }, (_, state) => state);
    const moves = states.flatMap((i) =>
      Array.from({ length: 5 }, (_, k): [number, number, number] => [i, 5 * ((i * 131 + k * 89) % 500) + k + 1, 4999]),
    );
    const chain = chainOf(
      moves,
      states.map(() => [5 / 3, 10 / 3] as const),
    );
    const solved = successThrough(
      chain,
      Int32Array.from(states, (state) => (state === 0 ? -1 : (state - 1) % 5)),
      5,
    );
    const met = 4999 / 5000 / 5 / (1 - (4 / 5) * (4999 / 5000));
    expect(solved?.all).toBeCloseTo(1 / 3, 12);
    expect(solved?.through[2]).toBeCloseTo(met / 3, 12);
  });

  it('leaves a chain alone that is too large and too slow', () => {
    // 2100 states in a ring that is left once in fifty thousand steps.
    const n = 2100;
    const moves = Array.from({ length: n }, (_, i): [number, number, number] => [i, i > 1 ? i - 1 : n - 1, 100_000]);
    const blocks = new Int32Array(n).fill(-1);
    const chain = chainOf(
      moves,
      Array.from({ length: n }, () => [1, 1] as const),
    );
    expect(successThrough(chain, blocks, 1000, { exact: 1e-13, moves: 1e8 })).toBeUndefined();
  });
});

describe('forwardPlaces', () => {
  it('puts every state before those it leads to where there is no circle', () => {
    // 0 → 3, 0 → 1, 3 → 2, 1 → 3.
    const places = forwardPlaces({ starts: Int32Array.of(0, 2, 3, 3, 4), to: Int32Array.of(3, 1, 3, 2) });
    expect([...places]).toEqual([0, 1, 3, 2]);
  });
});
