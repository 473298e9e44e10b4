import type { EndingChain } from './endingChain';
import { invert } from './invert';
import { type Allowance, mostSteps, relax } from './relax';

/** How a chain succeeds. */
export interface Success {
  /** Probability from the first state. */
  readonly all: number;
  /** Probability to succeed after having been in a block of states, by block. */
  readonly through: Float64Array;
}

/** Passes after which a chain has usually settled. */
const USUAL_PASSES = 40;
/** States of the largest matrix that is inverted: 18 MB, some seconds. */
const MOST_DENSE = 1500;
/** A chain that takes more than so many times the work of inverting is inverted. */
const PATIENCE = 2;
/** What the whole chain may take of all passes: a block begins nearer to what it ends with. */
const FIRST_PART = 1 / 2;

/** How far solving a chain goes. */
export interface Effort {
  /** How exact probabilities are, of their own size. */
  readonly exact: number;
  /** Moves looked at. */
  readonly moves: number;
}

/** To the last digits, for some seconds. */
const USUAL_EFFORT: Effort = { exact: 1e-13, moves: 1.5e9 };
/** What the solution of a chain may miss of its own equations. */
const RESIDUAL = 1e-11;

/** States by block. */
function statesOf(blockOf: Int32Array, blocks: number): readonly number[][] {
  const states = Array.from({ length: blocks }, (): number[] => []);
  blockOf.forEach((block, state) => {
    states[block]?.push(state);
  });
  return states;
}

/** Largest miss of `values = success + chance · values`. */
function residual({ starts, to, chance, success }: EndingChain, values: Float64Array): number {
  let largest = 0;
  for (let state = 0; state < values.length; state++) {
    let miss = (success[state] ?? 0) - (values[state] ?? 0);
    const end = starts[state + 1] ?? 0;
    for (let move = starts[state] ?? 0; move < end; move++) miss += (chance[move] ?? 0) * (values[to[move] ?? 0] ?? 0);
    largest = Math.max(largest, Math.abs(miss));
  }
  return largest;
}

/** By the inverse of I − P, whose entry (i, j) is how often a chain that is in i comes to be in j. */
function byInverse(chain: EndingChain, blocks: readonly (readonly number[])[]): Success | undefined {
  const { starts, to, chance, success } = chain;
  const n = success.length;
  const visits = new Float64Array(n * n);
  for (let state = 0; state < n; state++) {
    visits[state * n + state] = 1;
    for (let move = starts[state] ?? 0; move < (starts[state + 1] ?? 0); move++) {
      const at = state * n + (to[move] ?? 0);
      visits[at] = (visits[at] ?? 0) - (chance[move] ?? 0);
    }
  }
  invert(visits, n);
  const values = success.map((_, state) => {
    let value = 0;
    for (let i = 0; i < n; i++) value += (visits[state * n + i] ?? 0) * (success[i] ?? 0);
    return value;
  });
  if (!(residual(chain, values) <= RESIDUAL)) return undefined;
  const through = blocks.map((states) => {
    const m = states.length;
    const inside = Float64Array.from({ length: m * m }, (_, i) => {
      const [from, at] = [states[Math.floor(i / m)] ?? 0, states[i % m] ?? 0];
      return visits[from * n + at] ?? 0;
    });
    invert(inside, m);
    // Visits from the start are first entries times visits from there, so first entries are visits times the inverse.
    return states.reduce((sum, state, at) => {
      const entered = states.reduce((part, via, i) => part + (visits[via] ?? 0) * (inside[i * m + at] ?? 0), 0);
      return sum + entered * (values[state] ?? 0);
    }, 0);
  });
  return { all: values[0] ?? 0, through: Float64Array.from(through) };
}

/** By passes over the chain; a state of the block is worth what it is in the whole chain, all others what they reach of it. */
function byPasses(
  chain: EndingChain,
  blocks: readonly (readonly number[])[],
  { exact, moves: most }: Effort,
): Success | undefined {
  const n = chain.success.length;
  const values = new Float64Array(n);
  const isFixed = new Uint8Array(n);
  // Where the chain as a whole has taken more than its part, no block is begun.
  const part: Allowance = { moves: Math.max(most / (blocks.length + 1), most * FIRST_PART) };
  const steps = mostSteps(chain, part);
  if (steps === undefined || !relax(chain, chain.success, values, isFixed, { steps, exact }, part)) return undefined;
  const allowance: Allowance = { moves: most };
  const through = new Float64Array(blocks.length);
  const reached = new Float64Array(n);
  for (let block = 0; block < blocks.length; block++) {
    const states = blocks[block] ?? [];
    reached.fill(0);
    for (const state of states) {
      isFixed[state] = 1;
      reached[state] = values[state] ?? 0;
    }
    if (!relax(chain, 0, reached, isFixed, { steps, exact }, allowance)) return undefined;
    for (const state of states) isFixed[state] = 0;
    through[block] = reached[0] ?? 0;
  }
  return { all: values[0] ?? 0, through };
}

/**
 * Probability that a chain succeeds, and that it does so after having been in each block of states. Solved, not simulated: a small
 * or a slow chain by the inverse, a large one by passes until it is exact.
 * @param blockOf the block of each state, −1 for none; the first state is in none
 * @param effort what is too slow
 * @returns `undefined` where a chain is both too large and too slow to be solved
 */
export function successThrough(
  chain: EndingChain,
  blockOf: Int32Array,
  blocks: number,
  effort: Effort = USUAL_EFFORT,
): Success | undefined {
  const n = chain.success.length;
  const states = statesOf(blockOf, blocks);
  const isDense = n <= Math.min(MOST_DENSE, MOST_DENSE * Math.cbrt(effort.moves / USUAL_EFFORT.moves));
  const inverse = isDense ? n ** 3 : Number.POSITIVE_INFINITY;
  if (inverse <= (blocks + 1) * USUAL_PASSES * chain.to.length) return byInverse(chain, states);
  const passes = byPasses(chain, states, { ...effort, moves: Math.min(effort.moves, PATIENCE * inverse) });
  return passes ?? (isDense ? byInverse(chain, states) : undefined);
}
