import type { ChainMoves } from '../../stats/endingChain';
import { forwardPlaces } from '../../stats/forwardPlaces';
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

/** Moves as they stand state by state, and where each of those given has come to stand. */
interface Sorted {
  readonly moves: ChainMoves;
  readonly places: Int32Array;
}

function sorted(states: number, from: ArrayLike<number>, to: ArrayLike<number>): Sorted {
  const starts = new Int32Array(states + 1);
  for (let move = 0; move < from.length; move++) {
    const after = (from[move] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let state = 0; state < states; state++) starts[state + 1] = (starts[state + 1] ?? 0) + (starts[state] ?? 0);
  const next = starts.slice();
  const targets = new Int32Array(to.length);
  const places = new Int32Array(to.length);
  for (let move = 0; move < from.length; move++) {
    const state = from[move] ?? 0;
    const place = next[state] ?? 0;
    next[state] = place + 1;
    targets[place] = to[move] ?? 0;
    places[move] = place;
  }
  return { moves: { starts, to: targets }, places };
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
  const states = found.newest.length;
  const renumbered = forwardPlaces(sorted(states, found.from, found.to).moves);
  const numberOf = (state: number): number => renumbered[state] ?? 0;
  const { moves, places } = sorted(states, found.from.map(numberOf), found.to.map(numberOf));
  const newest = new Int32Array(states);
  found.newest.forEach((touch, state) => {
    newest[numberOf(state)] = touch;
  });
  return { order, moves, newest, pathStarts, path: path.map((move) => places[move] ?? 0), last: last.map(numberOf) };
}
