import { waysToChoose } from '../../stats/divisions';
import { mean } from '../../stats/mean';
import { orthonormalBasis, withoutBasis } from '../../stats/orthonormalBasis';
import { tQuantile } from '../../stats/tQuantile';

/** Blocks a series must be long for, so that their scatter can be told at all. */
export const LEAST_BLOCKS = 4;
/** From so many days on weekdays are taken out, as in the test. */
const DAYS_FOR_WEEKDAYS = 28;
/** Trend and level take about a block each from what a window can scatter. */
const TAKEN_OUT = 2;

/** Least p below α with which an effect can be told. */
const LEAST_STEPS = 3;
const COARSE = 0.35;
const EQUAL = 1e-9;
/** Noise below this share of the values is that of their digits. */
const NOTHING = 1e-12;

/** A series whose noise is looked at. */
interface NoisySeries {
  /** A value per period; `null` where there is none. */
  readonly values: readonly (number | null)[];
  /** Weekday of each period, where periods are days. */
  readonly weekdays?: readonly number[];
}

/** What trend and weekdays leave of a series; `null` where it has no value. */
function residualsOf({ values, weekdays }: NoisySeries): readonly (number | null)[] {
  const used = values.flatMap((value, place) => (value === null ? [] : [place]));
  const kinds = used.length < DAYS_FOR_WEEKDAYS ? [] : [...new Set(used.map((place) => weekdays?.[place]))].slice(1);
  const middle = mean(used);
  const { basis } = orthonormalBasis([
    used.map(() => 1),
    used.map((place) => place - middle),
    ...kinds.map((kind) => used.map((place) => (weekdays?.[place] === kind ? 1 : 0))),
  ]);
  const rest = [
    ...withoutBasis(
      basis,
      used.map((place) => values[place] ?? 0),
    ),
  ];
  return values.map((value) => (value === null ? null : (rest.shift() ?? 0)));
}

/**
 * How much the mean of a block scatters once trend and weekdays are out: the standard deviation over all overlapping windows
 * (Meketon & Schmeiser 1984), with the degrees of freedom that level and trend take. Neighbouring periods that go
 * together are in it.
 * @param length periods of a block
 * @returns `undefined` where the series is shorter than four blocks, or most windows have no value
 */
export function blockNoise(series: NoisySeries, length: number): number | undefined {
  const residuals = residualsOf(series);
  const known = residuals.filter((value) => value !== null).length;
  if (known < LEAST_BLOCKS * length || known <= TAKEN_OUT + 1) return undefined;
  let squares = 0;
  let windows = 0;
  for (let from = 0; from + length <= residuals.length; from++) {
    const window = residuals.slice(from, from + length).filter((value) => value !== null);
    if (2 * window.length < length) continue;
    squares += mean(window) ** 2;
    windows += 1;
  }
  if (windows === 0) return undefined;
  const noise = Math.sqrt(((squares / windows) * known) / (known - TAKEN_OUT * length));
  const largest = series.values.reduce((most: number, value) => Math.max(most, Math.abs(value ?? 0)), 0);
  return noise <= NOTHING * largest ? 0 : noise;
}

/**
 * How many different p a permutation of 2m blocks can come to below α: a way and its opposite have one, so p go in steps of
 * 2/C(2m, m).
 */
function stepsBelow(alpha: number, pairs: number): number {
  return Math.ceil((alpha * waysToChoose(2 * pairs, pairs)) / 2 - EQUAL) - 1;
}

/** Fewest pairs of blocks for which a smallest effect can be told: with three p below α at least. */
export function fewestPairs(alpha: number, most: number): number {
  let pairs = 2;
  while (pairs < most && stepsBelow(alpha, pairs) < LEAST_STEPS) pairs += 1;
  return pairs;
}

/**
 * The smallest effect that a test with so many blocks on and as many off sees with a given power: Student's t for the
 * difference of two means of blocks. α is the largest p below it that a permutation of the blocks can come to; a random
 * order of blocks costs what it shares with the trend, 1/(2m − 1) on average; and a permutation of few blocks, whose p
 * is coarse, sees less than t does (0.35 of an effect by the steps of p below α, as simulated for 4 to 6 pairs).
 * @param noise standard deviation of a block's mean
 * @param pairs no fewer than `fewestPairs` tells
 */
export function smallestEffect(
  noise: number,
  pairs: number,
  { alpha, power }: { alpha: number; power: number },
): number {
  const steps = stepsBelow(alpha, pairs);
  const reached = (2 * steps) / waysToChoose(2 * pairs, pairs);
  const freedom = 2 * pairs - 3;
  const sum = tQuantile(1 - reached / 2, freedom) + tQuantile(power, freedom);
  const shared = (2 * pairs - 1) / (2 * pairs - 2);
  return sum * noise * Math.sqrt((2 / pairs) * shared) * (1 + COARSE / steps);
}
