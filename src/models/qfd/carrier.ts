import { SCALES } from './scales';
import type { QfdInput } from './types';

/**
 * Place of the factor that brings a touchpoint the most points, the first of equals.
 * @returns `undefined` where no mark is above the scale's lowest: points that every touchpoint gets carry none
 */
export function carrierOf({ importance, marks, scale }: QfdInput, touchpoint: number): number | undefined {
  const { marks: levels, counts } = SCALES[scale];
  const lowest = levels[0] ?? 0;
  let best: number | undefined;
  let most = 0;
  (marks[touchpoint] ?? []).forEach((mark, factor) => {
    const points = (importance[factor] ?? 0) * counts(mark);
    if (mark === null || mark <= lowest || points <= most) return;
    most = points;
    best = factor;
  });
  return best;
}
