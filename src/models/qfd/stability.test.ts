import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { THREE } from '../../../test/fakes/qfdThree';
import { rankTouchpoints } from './rank';
import { SCALES } from './scales';
import { stabilityOf } from './stability';
import type { QfdInput } from './types';

describe('stability of classes', () => {
  it('counts the changes that keep a class: the example of methods.md §4', () => {
    // Importances: 5 → 4, 3 → 2, 3 → 4. Marks: 9 ↓, twice 1 ↑, three times 3 ↓ and ↑. In all 3 + 9.
    expect(stabilityOf(THREE).map(({ kept, changes }) => [kept, changes])).toEqual([
      [11, 12],
      [11, 12],
      [6, 12],
    ]);
  });

  it('gives the ranks on both scales', () => {
    // seed 48, 14, 24; zero 45, 9, 24 – and the flip of methods.md: 37 and 33 against 27 and 30.
    expect(stabilityOf(THREE).map(({ rank, otherRank }) => [rank, otherRank])).toEqual([
      [1, 1],
      [3, 3],
      [2, 2],
    ]);
    const flip = {
      ...THREE,
      importance: [5, 5, 3],
      marks: [
        [1, 1, 9],
        [3, 3, 1],
      ],
    };
    expect(stabilityOf(flip).map(({ rank, otherRank }) => [rank, otherRank])).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  it('changes a fractional importance only where it stays within 1…5', () => {
    // 1.5 can only rise, 4.5 only fall, 3.2 both; each 3 can go both ways, so 4 + 3·2 = 10.
    const input = { ...THREE, importance: [1.5, 4.5, 3.2], marks: [[3, 3, 3]] };
    expect(stabilityOf(input)).toEqual([{ class: 'important', kept: 10, changes: 10, rank: 1, otherRank: 1 }]);
  });

  it('takes an empty cell for the lowest level, which can only rise', () => {
    // Importance 1 can only rise. Cells: empty ↑, 9 ↓.
    const input = { ...THREE, importance: [1], marks: [[null], [9]] };
    expect(stabilityOf(input).map(({ changes }) => changes)).toEqual([3, 3]);
    // On the classic scale 1 is a level between: it can fall as well.
    expect(stabilityOf({ ...input, marks: [[1], [9]], scale: 'classic' })[0]?.changes).toBe(4);
  });

  it('is what ranking the changed matrices one by one gives', () => {
    const cell = fc.constantFrom(null, 1, 3, 9);
    const inputs = fc.record({
      importance: fc.array(fc.constantFrom(1, 2, 2.4, 3.7, 4, 5), { minLength: 2, maxLength: 2 }),
      marks: fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }),
      scale: fc.constantFrom('seed' as const, 'zero' as const),
    });
    fc.assert(
      fc.property(inputs, (some) => {
        const input: QfdInput = { ...some, cutoff: 0.5 };
        const before = rankTouchpoints(input);
        const variants = [...withImportances(input), ...withMarks(input)].map(rankTouchpoints);
        const kept = before.map((point, i) => variants.filter((after) => after[i]?.class === point.class).length);
        expect(stabilityOf(input).map((one) => [one.kept, one.changes])).toEqual(
          kept.map((times) => [times, variants.length]),
        );
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});

const replaced = <T>(list: readonly T[], place: number, item: T): T[] =>
  list.map((old, i) => (i === place ? item : old));

function withImportances(input: QfdInput): QfdInput[] {
  return input.importance.flatMap((weight, j) =>
    [weight - 1, weight + 1]
      .filter((next) => next >= 1 && next <= 5)
      .map((next) => ({ ...input, importance: replaced(input.importance, j, next) })),
  );
}

function withMarks(input: QfdInput): QfdInput[] {
  const { marks: levels } = SCALES[input.scale];
  return input.marks.flatMap((row, i) =>
    row.flatMap((mark, j) => {
      const level = levels.indexOf(mark ?? 1);
      return [levels[level - 1], levels[level + 1]].flatMap((next) =>
        next === undefined ? [] : [{ ...input, marks: replaced(input.marks, i, replaced(row, j, next)) }],
      );
    }),
  );
}
