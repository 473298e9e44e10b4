import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankFactors, rankTouchpoints } from './rank';
import type { QfdInput } from './types';

/** Publications write factors down and technical characteristics across; our touchpoints stand down. */
const transposed = (rows: readonly (readonly number[])[]): number[][] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? 0));

describe('published matrices', () => {
  it('of a coffee maker: 45, 39 and 51 points, 33, 29 and 38 %', () => {
    // The example of schematex (house of quality, weights 5/3/4, marks 9-3-1 with 0 for none).
    const input: QfdInput = {
      importance: [5, 3, 4],
      marks: transposed([
        [9, 0, 3],
        [0, 9, 0],
        [0, 3, 9],
      ]),
      scale: 'classic',
      cutoff: 0.5,
    };
    const points = rankTouchpoints(input);
    expect(points.map(({ score }) => score)).toEqual([45, 39, 51]);
    expect(points.map(({ share }) => Math.round(100 * share))).toEqual([33, 29, 38]);
    // Of three equal steps −6, 0, +6 the deviation is ±√1.5.
    expect(points[2]?.deviation).toBeCloseTo(Math.sqrt(1.5), 12);
    expect(rankFactors(input).map(({ score }) => score)).toEqual([60, 27, 48]);
  });

  it('with fractional importances on the author’s scale', () => {
    // Columns by hand: 4.6·1 + 4.1·3 + 3.2·9 + 2.8·1 = 48.5 …, 368 in all; numpy.std 14.369141.
    const input: QfdInput = {
      importance: [4.6, 4.1, 3.2, 2.8],
      marks: transposed([
        [1, 3, 9, 9, 3, 1],
        [3, 1, 3, 9, 9, 3],
        [9, 3, 1, 1, 3, 9],
        [1, 9, 3, 3, 1, 1],
      ]),
      scale: 'seed',
      cutoff: 0.5,
    };
    const points = rankTouchpoints(input);
    const rounded = (score: number): number => Number(score.toFixed(9));
    expect(points.map(({ score }) => rounded(score))).toEqual([48.5, 52.7, 65.3, 89.9, 63.1, 48.5]);
    expect(points[3]?.deviation).toBeCloseTo((89.9 - 368 / 6) / 14.36914131819373, 10);
    expect(points.map((point) => point.class)).toEqual([
      'less_important',
      'less_important',
      'important',
      'critical',
      'important',
      'less_important',
    ]);
    expect(rankFactors(input).map(({ score }) => rounded(score))).toEqual([119.6, 114.8, 83.2, 50.4]);
  });
});

describe('whatever the matrix', () => {
  const inputs = fc
    .record({ touchpoints: fc.integer({ min: 1, max: 8 }), factors: fc.integer({ min: 1, max: 5 }) })
    .chain(({ touchpoints, factors }) =>
      fc.record({
        importance: fc.array(fc.constantFrom(1, 2), { minLength: factors, maxLength: factors }),
        marks: fc.array(fc.array(fc.constantFrom(null, 1, 3, 9), { minLength: factors, maxLength: factors }), {
          minLength: touchpoints,
          maxLength: touchpoints,
        }),
        scale: fc.constantFrom('seed' as const, 'zero' as const),
        cutoff: fc.constantFrom(0.3, 0.5, 1),
      }),
    );

  it('turning the rows round turns the results round', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const turned = rankTouchpoints({ ...input, marks: [...input.marks].reverse() }).reverse();
        turned.forEach((point, i) => {
          const before = rankTouchpoints(input)[i];
          expect([point.score, point.share, point.class]).toEqual([before?.score, before?.share, before?.class]);
          expect(point.deviation).toBeCloseTo(before?.deviation ?? Number.NaN, 9);
        });
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it('importances 1 and 2 doubled keep shares and classes', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const doubled = { ...input, importance: input.importance.map((weight) => 2 * weight) };
        const pairs = [rankTouchpoints, rankFactors].flatMap((rank) =>
          rank(doubled).map((after, i) => [after, rank(input)[i]] as const),
        );
        for (const [after, before] of pairs) {
          expect(after.score).toBe(2 * (before?.score ?? Number.NaN));
          expect(after.share).toBeCloseTo(before?.share ?? Number.NaN, 12);
          expect(after.class).toBe(before?.class);
        }
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it('touchpoints and factors have the same points in all, and their shares are a whole', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const [points, factors] = [rankTouchpoints(input), rankFactors(input)];
        expect([points.length, factors.length]).toEqual([input.marks.length, input.importance.length]);
        const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
        const all = sum(points.map(({ score }) => score));
        expect(sum(factors.map(({ score }) => score))).toBeCloseTo(all, 9);
        expect(sum(points.map(({ share }) => share))).toBeCloseTo(all === 0 ? 0 : 1, 12);
      }),
      { seed: 6, numRuns: 200 },
    );
  });
});
