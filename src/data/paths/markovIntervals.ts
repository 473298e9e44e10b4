import { quantileCuts } from '../../stats/quantile';
import { seededRandom } from '../random';
import { chainWeights } from './chainWeights';
import { markovAttribution } from './markovAttribution';
import type { MarkovChain } from './markovChain';
import type { Paths } from './types';

/** The same for every report: an interval must not change from one day to the next. */
const SEED = 20_260_731;
const USUAL_RESAMPLES = 200;
/** With fewer an end of the interval is one of the two outermost. */
const FEWEST_RESAMPLES = 60;
/** Draws of a resample; the scatter of smaller resamples is scaled to that of all paths. */
const MOST_DRAWS = 200_000;
/** Work of all resamples, in moves looked at: a few seconds. */
const MOST_WORK = 2e9;
/** Work of a draw, which hardly ever finds its path in the cache. */
const DRAW_WORK = 40;
/** A move of solving the chain is looked at so often for each channel. */
const PASSES = 25;
/** How exact a resample is solved: far below what resamples scatter. */
const EXACT = 1e-7;
/** Times its usual work that a resample may take. */
const PATIENCE = 3;
/** What solving a small chain may take anyway. */
const LEAST_SOLVING = 2e6;
/** 5 % are below the low end, 5 % above the high one. */
const TWENTIETHS = 20;

/** Intervals of what a Markov chain credits channels with. */
export interface MarkovIntervals {
  /** Shares by channel. */
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly resamples: number;
}

/** Draws from weights in constant time (Walker's alias method, as Vose 1991 puts it). */
class Alias {
  private readonly chance: Float64Array;
  private readonly other: Int32Array;

  constructor(weights: Float64Array) {
    const n = weights.length;
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    this.chance = weights.map((weight) => (weight * n) / total);
    this.other = Int32Array.from({ length: n }, (_, i) => i);
    const small: number[] = [];
    const large: number[] = [];
    this.chance.forEach((chance, i) => {
      (chance < 1 ? small : large).push(i);
    });
    for (let low = small.pop(), high = large.pop(); low !== undefined && high !== undefined; ) {
      this.other[low] = high;
      this.chance[high] = (this.chance[high] ?? 0) + (this.chance[low] ?? 0) - 1;
      const isSpent = (this.chance[high] ?? 0) < 1;
      low = isSpent ? high : small.pop();
      high = isSpent ? large.pop() : high;
    }
  }

  draw(next: () => number): number {
    const at = next() * this.chance.length;
    const place = Math.floor(at);
    return at - place < (this.chance[place] ?? 1) ? place : (this.other[place] ?? 0);
  }
}

/** How many resamples the work allows, none where they would be too few; and how much of it solving each may take. */
function affordable({ moves, path, newest }: MarkovChain, channels: number, draws: number) {
  const passes = PASSES * (channels + 1) * moves.to.length;
  const solving = Math.min(passes, newest.length ** 3);
  const count = Math.min(USUAL_RESAMPLES, Math.floor(MOST_WORK / (solving + path.length + DRAW_WORK * draws)));
  return { resamples: count < FEWEST_RESAMPLES ? 0 : count, solving: Math.max(PATIENCE * solving, LEAST_SOLVING) };
}

/** The paths with numbers that are drawn anew each time. */
function redrawn({ channels, rows }: Paths) {
  const copies = rows.map((row) => ({ ...row }));
  const weights = new Float64Array(2 * rows.length);
  rows.forEach(({ conversions, nonConversions }, i) => {
    weights[2 * i] = conversions;
    weights[2 * i + 1] = nonConversions;
  });
  const alias = new Alias(weights);
  const counts = new Int32Array(weights.length);
  return {
    paths: { channels, rows: copies },
    redraw: (draws: number, next: () => number): void => {
      counts.fill(0);
      for (let i = 0; i < draws; i++) {
        const place = alias.draw(next);
        counts[place] = (counts[place] ?? 0) + 1;
      }
      copies.forEach((row, i) => {
        row.conversions = counts[2 * i] ?? 0;
        row.nonConversions = counts[2 * i + 1] ?? 0;
      });
    },
  };
}

/**
 * 90 % bootstrap intervals of the channels' shares: paths with and without conversion are drawn anew as often as they were taken, and
 * the chain is solved for each resample (percentile method). Beyond 200 000 paths a resample has as many, and its deviations are
 * scaled by √(drawn / taken).
 * @param shares of the paths as they are
 * @returns `undefined` where so many resamples would take too long
 */
export function markovIntervals(chain: MarkovChain, paths: Paths, shares: Float64Array): MarkovIntervals | undefined {
  const taken = paths.rows.reduce((sum, row) => sum + row.conversions + row.nonConversions, 0);
  const draws = Math.min(MOST_DRAWS, Math.max(1, Math.round(taken)));
  const scale = Math.sqrt(Math.min(1, draws / taken));
  const { resamples, solving } = affordable(chain, paths.channels.length, draws);
  const effort = { exact: EXACT, moves: solving };
  if (resamples === 0) return undefined;
  const next = seededRandom(SEED);
  const drawn = redrawn(paths);
  const found = Array.from(shares, (): number[] => []);
  for (let i = 0; i < resamples; i++) {
    drawn.redraw(draws, next);
    const solved = markovAttribution(chain, chainWeights(chain, drawn.paths), paths.channels.length, effort);
    if (solved === undefined) return undefined;
    // A resample without any conversion says nothing of shares.
    if (solved.probability === 0) continue;
    solved.shares.forEach((share, channel) => {
      const all = shares[channel] ?? 0;
      found[channel]?.push(Math.max(0, all + (share - all) * scale));
    });
  }
  const cuts = found.map((values) => quantileCuts(Float64Array.from(values).sort(), TWENTIETHS));
  return {
    low: cuts.map((of, i) => of[0] ?? shares[i] ?? 0),
    high: cuts.map((of, i) => of[TWENTIETHS - 2] ?? shares[i] ?? 0),
    resamples,
  };
}
