import { SCALES } from './scales';
import type { QfdInput } from './types';

/** More equals are not named. */
const MOST_NAMED = 3;

/** Names of those with the most points, equals with commas between them; empty where nobody has more than the floor. */
function leaders(names: readonly string[], points: readonly number[], floor: number): string {
  const most = Math.max(floor, ...points);
  const equal = names.filter((_, i) => most > floor && points[i] === most);
  return equal.slice(0, MOST_NAMED).join(', ') + (equal.length > MOST_NAMED ? ' …' : '');
}

/** The touchpoints where a factor shows most, by their marks; empty where no mark is above the scale's lowest. */
export function showsAt({ marks, scale }: QfdInput, factor: number, names: readonly string[]): string {
  const lowest = SCALES[scale].marks[0] ?? 0;
  const ofFactor = marks.map((row) => row[factor] ?? lowest);
  return leaders(names, ofFactor, lowest);
}

/** The touchpoints of a stage with the most points. */
export function stageLeaders(
  touchpoints: readonly { readonly stage: string; readonly name: string; readonly score: number }[],
  stage: string,
): string {
  const own = touchpoints.filter((touchpoint) => touchpoint.stage === stage);
  return leaders(
    own.map(({ name }) => name),
    own.map(({ score }) => score),
    -1,
  );
}

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
