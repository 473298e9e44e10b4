import { seededRandom } from '../random';
import { type MarkovChain, type MarkovOrder, markovChain } from './markovChain';
import type { Paths } from './types';

/** Parts the paths are split into; each is predicted from the others. */
const FOLDS = 5;
/** Fewer paths leave too few to learn from. */
const FEWEST_PATHS = 100;
/** Weight of what a shorter memory predicts, in paths: a move never seen after two touches may be known after one. */
const BACK_OFF = 1;
/** Weight of a move or an end that no other part has: rare, not impossible, and alike to every memory. */
const UNSEEN = 1e-6;
/** A gain of fewer nats over all paths is not worth a longer memory. */
const LEAST_GAIN = 2;

/** Which memory predicts paths best. */
export interface HeldOutOrder {
  readonly order: MarkovOrder;
  /** Why: it predicts better; none does better than the last touch alone; too few paths to tell. */
  readonly why: 'better' | 'same' | 'few';
}

/** Moves and ends of a chain by part of the paths. */
interface FoldCounts {
  readonly chain: MarkovChain;
  /** Moves of part f: those from f · moves on. */
  readonly moved: Float64Array;
  readonly converted: Float64Array;
  readonly ended: Float64Array;
}

const hash = (touches: readonly number[], names: readonly string[]): number => {
  let code = 0x811c9dc5;
  for (const touch of touches) {
    const name = names[touch] ?? '';
    for (let i = 0; i < name.length; i++) code = Math.imul(code ^ name.charCodeAt(i), 0x01000193);
    code = Math.imul(code ^ 0x3e, 0x01000193);
  }
  return (code ^ (code >>> 15)) >>> 0;
};

/** Paths of a weight up to this are put into parts one by one; of a larger one the parts scatter as theirs would. */
const MOST_DRAWN = 10_000;

/** A number that scatters like a standard normal one. */
const scattered = (next: () => number): number => Array.from({ length: 12 }, next).reduce((sum, one) => sum + one, -6);

/** A weight in parts, as chance puts single paths into them; a part of a path goes where its whole would. */
function split(weight: number, next: () => number): readonly number[] {
  const parts = new Array<number>(FOLDS).fill(0);
  if (weight > MOST_DRAWN) {
    const scatter = parts.map(() => scattered(next));
    const mean = scatter.reduce((sum, one) => sum + one, 0) / FOLDS;
    return scatter.map((one) => weight / FOLDS + (one - mean) * Math.sqrt(weight / FOLDS));
  }
  for (let left = weight; left > 0; left -= 1) {
    const part = Math.floor(next() * FOLDS);
    parts[part] = (parts[part] ?? 0) + Math.min(1, left);
  }
  return parts;
}

function countsOf(paths: Paths, order: MarkovOrder): FoldCounts {
  const chain = markovChain(paths, order);
  const [moves, states] = [chain.moves.to.length, chain.newest.length];
  const moved = new Float64Array(FOLDS * moves);
  const converted = new Float64Array(FOLDS * states);
  const ended = new Float64Array(FOLDS * states);
  const add = (to: Float64Array, at: number, weight: number): void => {
    to[at] = (to[at] ?? 0) + weight;
  };
  paths.rows.forEach(({ touches, conversions, nonConversions }, i) => {
    const next = seededRandom(hash(touches, paths.channels));
    const yes = split(conversions, next);
    const no = split(nonConversions, next);
    const last = chain.last[i] ?? 0;
    for (let fold = 0; fold < FOLDS; fold++) {
      const [won, lost] = [yes[fold] ?? 0, no[fold] ?? 0];
      if (won + lost === 0) continue;
      const end = chain.pathStarts[i + 1] ?? 0;
      for (let at = chain.pathStarts[i] ?? 0; at < end; at++) {
        add(moved, fold * moves + (chain.path[at] ?? 0), won + lost);
      }
      add(converted, fold * states + last, won);
      add(ended, fold * states + last, lost);
    }
  });
  return { chain, moved, converted, ended };
}

/** Probabilities of a chain's moves and ends as learnt from all parts but one. */
interface Learnt {
  readonly move: Float64Array;
  readonly convert: Float64Array;
  readonly end: Float64Array;
  /** How often the state was left. */
  readonly left: Float64Array;
}

/** Counts of all parts but one. */
function without(counts: Float64Array, fold: number): Float64Array {
  const size = counts.length / FOLDS;
  const sums = new Float64Array(size);
  for (let part = 0; part < FOLDS; part++) {
    if (part === fold) continue;
    for (let i = 0; i < size; i++) sums[i] = (sums[i] ?? 0) + (counts[part * size + i] ?? 0);
  }
  return sums;
}

/** What a chain's moves and states are in the chain of a shorter memory: both walk the same touches. */
interface Shorter {
  readonly moves: Int32Array;
  readonly states: Int32Array;
}

function shorterOf(chain: MarkovChain, shorter: MarkovChain): Shorter {
  const moves = new Int32Array(chain.moves.to.length);
  const states = new Int32Array(chain.newest.length);
  chain.path.forEach((move, at) => {
    const same = shorter.path[at] ?? 0;
    moves[move] = same;
    states[chain.moves.to[move] ?? 0] = shorter.moves.to[same] ?? 0;
  });
  return { moves, states };
}

/**
 * Learns from all parts but one: p = (count + p of the shorter memory) / (all counts of the state + 1). Under the shortest one a
 * move or an end that was never seen has a millionth of a path.
 */
function learn(counts: FoldCounts, fold: number, channels: number, before?: { of: Learnt; shorter: Shorter }): Learnt {
  const { starts } = counts.chain.moves;
  const weight = before === undefined ? UNSEEN * (channels + 2) : BACK_OFF;
  const alike = 1 / (channels + 2);
  const move = without(counts.moved, fold);
  const convert = without(counts.converted, fold);
  const end = without(counts.ended, fold);
  const left = convert.map((count, state) => {
    let all = count + (end[state] ?? 0);
    for (let at = starts[state] ?? 0; at < (starts[state + 1] ?? 0); at++) all += move[at] ?? 0;
    return all;
  });
  for (let state = 0; state < convert.length; state++) {
    const under = before?.shorter.states[state] ?? 0;
    // A state that the shorter memory never takes for another tells nothing more than that one does.
    const isSame = before !== undefined && left[state] === before.of.left[under];
    const chance = (count: number, backed: number): number =>
      isSame ? backed : (count + weight * backed) / ((left[state] ?? 0) + weight);
    for (let at = starts[state] ?? 0; at < (starts[state + 1] ?? 0); at++) {
      const backed = before === undefined ? alike : (before.of.move[before.shorter.moves[at] ?? 0] ?? 0);
      move[at] = chance(move[at] ?? 0, backed);
    }
    convert[state] = chance(convert[state] ?? 0, before?.of.convert[under] ?? alike);
    end[state] = chance(end[state] ?? 0, before?.of.end[under] ?? alike);
  }
  return { move, convert, end, left };
}

/** Log-likelihood of a held-out part per path. */
function likelihood({ moved, converted, ended }: FoldCounts, fold: number, learnt: Learnt): number {
  let sum = 0;
  let paths = 0;
  const add = (counts: Float64Array, chances: Float64Array, isEnd: boolean): void => {
    const from = fold * chances.length;
    for (let i = 0; i < chances.length; i++) {
      const count = counts[from + i] ?? 0;
      if (count === 0) continue;
      sum += count * Math.log(chances[i] ?? 1);
      if (isEnd) paths += count;
    }
  };
  add(moved, learnt.move, false);
  add(converted, learnt.convert, true);
  add(ended, learnt.end, true);
  return paths === 0 ? 0 : sum / paths;
}

/** Held-out log-likelihood per path by order and part. */
function likelihoods(paths: Paths): readonly (readonly number[])[] {
  const counts = ([1, 2, 3] as const).map((order) => countsOf(paths, order));
  const shorter = counts.slice(1).map(({ chain }, i) => shorterOf(chain, counts[i]?.chain ?? chain));
  const byFold = Array.from({ length: FOLDS }, (_, fold) => {
    let before: Learnt | undefined;
    return counts.map((of, i) => {
      const link = shorter[i - 1];
      const behind = before === undefined || link === undefined ? undefined : { of: before, shorter: link };
      before = learn(of, fold, paths.channels.length, behind);
      return likelihood(of, fold, before);
    });
  });
  return counts.map((_, i) => byFold.map((orders) => orders[i] ?? 0));
}

/** Whether the gains per path of the parts are above their standard error, and worth anything: else they may be chance. */
function isGain(gains: readonly number[], paths: number): boolean {
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
  const variance = gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0) / (gains.length - 1);
  return mean > Math.sqrt(variance / gains.length) && mean * paths > LEAST_GAIN;
}

/**
 * Chooses the order of a Markov chain by how well it predicts paths it has not seen: paths are split into five parts, always alike,
 * and each part is predicted from the other four. A longer memory is taken only where it gains more per path than the standard error of its
 * gain over the five parts.
 * @param paths rows with the same path are one
 */
export function heldOutOrder(paths: Paths): HeldOutOrder {
  const taken = paths.rows.reduce((sum, row) => sum + row.conversions + row.nonConversions, 0);
  if (taken < FEWEST_PATHS) return { order: 1, why: 'few' };
  const orders = likelihoods(paths);
  let order: MarkovOrder = 1;
  for (const longer of [2, 3] as const) {
    const best = orders[order - 1] ?? [];
    if (
      isGain(
        (orders[longer - 1] ?? []).map((gained, fold) => gained - (best[fold] ?? 0)),
        taken,
      )
    )
      order = longer;
  }
  return { order, why: order === 1 ? 'same' : 'better' };
}
