import { backwards, type ChainMoves } from '../../stats/endingChain';
import type { Paths } from './types';

/** How many of the last touches make a state. */
export type MarkovOrder = 1 | 2 | 3;

/** The states of some paths and the moves between them, without how often: the paths' weights may change, see `chainWeights`. */
export interface MarkovChain {
  readonly order: MarkovOrder;
  readonly moves: ChainMoves;
  /** The newest touch of each state; −1 for the start, which is state 0. */
  readonly newest: Int32Array;
  /** Moves of path i, from the start to its last touch: those of `path` from `pathStarts[i]` up to `pathStarts[i + 1]`. */
  readonly pathStarts: Int32Array;
  /** Places among the moves. */
  readonly path: Int32Array;
  /** The state from which each path ends. */
  readonly last: Int32Array;
}

/** States and moves by the order of their discovery. */
class Discovered {
  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly newest: number[] = [-1];
  private readonly keys: number[] = [0];
  private readonly states = new Map<number, number>([[0, 0]]);
  private readonly moves = new Map<number, number>();
  private readonly base: number;
  private readonly longest: number;

  constructor(
    private readonly channels: number,
    order: MarkovOrder,
  ) {
    // A state's key has its touches as digits from 1, the newest last.
    this.base = channels + 1;
    this.longest = this.base ** order;
  }

  /** The move from a state by a touch. */
  move(state: number, touch: number): number {
    const key = state * this.channels + touch;
    const known = this.moves.get(key);
    if (known !== undefined) return known;
    const move = this.from.push(state) - 1;
    this.to.push(this.stateOf((((this.keys[state] ?? 0) * this.base) % this.longest) + touch + 1, touch));
    this.moves.set(key, move);
    return move;
  }

  private stateOf(key: number, touch: number): number {
    const known = this.states.get(key);
    if (known !== undefined) return known;
    const state = this.keys.push(key) - 1;
    this.newest.push(touch);
    this.states.set(key, state);
    return state;
  }
}

/** Moves state by state, and where each of the discovered ones has come to stand. */
function sorted({ from, to, newest }: Discovered): { readonly moves: ChainMoves; readonly places: Int32Array } {
  const starts = new Int32Array(newest.length + 1);
  for (const state of from) starts[state + 1] = (starts[state + 1] ?? 0) + 1;
  for (let state = 0; state < newest.length; state++)
    starts[state + 1] = (starts[state + 1] ?? 0) + (starts[state] ?? 0);
  const next = starts.slice();
  const targets = new Int32Array(to.length);
  const places = Int32Array.from(from, (state, move) => {
    const place = next[state] ?? 0;
    next[state] = place + 1;
    targets[place] = to[move] ?? 0;
    return place;
  });
  return { moves: { starts, to: targets, backwards: backwards(starts, targets) }, places };
}

/**
 * The Markov chain of some paths: a state is the last touches, fewer at the start (methods.md §7.5). At most 200 000 channels can
 * be told apart in three touches; see MOST_MARKOV_CHANNELS.
 */
export function markovChain({ channels, rows }: Paths, order: MarkovOrder): MarkovChain {
  const found = new Discovered(channels.length, order);
  const pathStarts = new Int32Array(rows.length + 1);
  rows.forEach(({ touches }, i) => {
    pathStarts[i + 1] = (pathStarts[i] ?? 0) + touches.length;
  });
  const path = new Int32Array(pathStarts[rows.length] ?? 0);
  const last = new Int32Array(rows.length);
  let at = 0;
  rows.forEach(({ touches }, i) => {
    let state = 0;
    for (const touch of touches) {
      const move = found.move(state, touch);
      path[at++] = move;
      state = found.to[move] ?? 0;
    }
    last[i] = state;
  });
  const { moves, places } = sorted(found);
  for (let i = 0; i < path.length; i++) path[i] = places[path[i] ?? 0] ?? 0;
  return { order, moves, newest: Int32Array.from(found.newest), pathStarts, path, last };
}
