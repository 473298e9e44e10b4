import { signFlipPower } from '../../stats/signFlipPower';

/**
 * How ratings are taken to scatter around a mean of 3; around another mean the same chances are tilted, each by the same
 * factor to the next. With these a target of 4, a true mean of 3 and 8 visits have a power of 58 % (methods.md §6).
 */
const AROUND_THREE: readonly number[] = [0.1, 0.2, 0.4, 0.2, 0.1];
/** Power is told of targets in steps of a quarter of a point. */
const STEPS = 4;

const meanOf = (chances: readonly number[]): number =>
  chances.reduce((sum, chance, level) => sum + chance * (level + 1), 0);

function tilted(factor: number): readonly number[] {
  const weights = AROUND_THREE.map((chance, level) => chance * factor ** (level - 2));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / all);
}

/**
 * Chances of the ratings 1…5 where their true mean is this one.
 * @param mean above 1 and below 5
 */
export function ratingChances(mean: number): readonly number[] {
  let [low, high] = [-30, 30];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (meanOf(tilted(Math.exp(middle))) < mean) low = middle;
    else high = middle;
  }
  return tilted(Math.exp((low + high) / 2));
}

/**
 * Chance, 0…1, that so many visits show a true deviation from the target as a signal, tested alone. It is an assumption
 * about how ratings scatter, and said to be.
 * @param target 1…5, taken to the nearest quarter
 * @param deviation in points; where target and deviation together lie outside 1…5, the other side is meant
 */
export function targetPower(target: number, deviation: number, n: number, alpha: number): number {
  const near = Math.round(target * STEPS) / STEPS;
  const side = near + deviation <= 1 || near + deviation >= 5 ? -deviation : deviation;
  const possible = ratingChances(Math.min(5, Math.max(1, near + side))).map((chance, level) => ({
    deviation: Math.round((level + 1 - near) * STEPS),
    chance,
  }));
  return signFlipPower(possible, n, alpha);
}
