import { describe, expect, it } from 'vitest';
import { seededRandom } from '../random';
import { heldOutOrder } from './heldOutOrder';
import type { PathRow, Paths } from './types';

const CHANNELS = ['a', 'b', 'c'];

/**
 * Paths walked with a fixed seed: from the touches so far to the next one (a channel, or 3 for a conversion and 4 for none).
 * @param next chances of the five
 */
function walked(seed: number, count: number, next: (touches: readonly number[]) => readonly number[]): Paths {
  const random = seededRandom(seed);
  const known = new Map<string, { touches: number[]; conversions: number; value: number; nonConversions: number }>();
  for (let i = 0; i < count; i++) {
    const touches: number[] = [];
    for (;;) {
      let left = random();
      let step = 0;
      const chances = next(touches);
      while (step < 4 && left >= (chances[step] ?? 0)) left -= chances[step++] ?? 0;
      if (step < 3) {
        touches.push(step);
        continue;
      }
      const row = known.get(touches.join()) ?? { touches, conversions: 0, value: 0, nonConversions: 0 };
      if (step === 3) row.conversions += 1;
      else row.nonConversions += 1;
      known.set(touches.join(), row);
      break;
    }
  }
  return { channels: CHANNELS, rows: [...known.values()] };
}

const START = [0.4, 0.3, 0.3, 0, 0];
/** What follows depends on the last touch alone. */
const BY_LAST = [
  [0.1, 0.4, 0.2, 0.1, 0.2],
  [0.3, 0.1, 0.1, 0.3, 0.2],
  [0.2, 0.2, 0.2, 0.05, 0.35],
];

describe('the order of a chain', () => {
  it.each([1, 2, 3])('is 1 where the last touch alone decides (seed %i)', (seed) => {
    const paths = walked(seed, 3000, (touches) => BY_LAST[touches.at(-1) ?? -1] ?? START);
    expect(heldOutOrder(paths)).toEqual({ order: 1, why: 'same' });
  });

  it.each([1, 2, 3])('is 2 where the touch before the last decides (seed %i)', (seed) => {
    const paths = walked(seed, 3000, (touches) => {
      if (touches.length === 0) return START;
      return BY_LAST[touches.at(-2) ?? -1] ?? [0.2, 0.2, 0.2, 0.2, 0.2];
    });
    expect(heldOutOrder(paths)).toEqual({ order: 2, why: 'better' });
  });

  it('is 3 where the third touch from the end decides', () => {
    const paths = walked(4, 6000, (touches) => {
      if (touches.length < 3) return [0.3, 0.3, 0.3, 0.05, 0.05];
      return BY_LAST[touches.at(-3) ?? -1] ?? START;
    });
    expect(heldOutOrder(paths)).toEqual({ order: 3, why: 'better' });
  });

  it('is 1 where paths are too few, and where all are the same', () => {
    const row = (touches: readonly number[], conversions: number): PathRow => {
      return { touches, conversions, value: 0, nonConversions: 0 };
    };
    expect(heldOutOrder({ channels: CHANNELS, rows: [row([0, 1], 99)] })).toEqual({ order: 1, why: 'few' });
    expect(heldOutOrder({ channels: CHANNELS, rows: [row([0, 1], 1000)] })).toEqual({ order: 1, why: 'same' });
    expect(heldOutOrder({ channels: CHANNELS, rows: [row([0, 1, 0], 0.5), row([2], 150.25)] }).order).toBe(1);
  });

  it('does not depend on the order of the rows', () => {
    const { channels, rows } = walked(5, 400, (touches) => BY_LAST[touches.at(-2) ?? -1] ?? [0.2, 0.2, 0.2, 0.2, 0.2]);
    const same = { channels, rows: rows.filter(({ touches }) => touches.length > 0) };
    expect(heldOutOrder({ channels, rows: [...same.rows].reverse() })).toEqual(heldOutOrder(same));
  });
});
