/**
 * Which moves a chain has, state by state; state 0 is where it begins. It is solved fastest where most moves lead to later states,
 * see `forwardPlaces`.
 */
export interface ChainMoves {
  /** Moves of state s are those from `starts[s]` up to `starts[s + 1]`. */
  readonly starts: Int32Array;
  readonly to: Int32Array;
}

/** A chain that surely ends, with staying where one is taken out: each state's moves and ends sum to 1. */
export interface EndingChain extends ChainMoves {
  /** Probability of each move; 0 for a move from a state to itself, and in a state nobody comes to. */
  readonly chance: Float64Array;
  /** Probability of each state that the chain ends there with success. */
  readonly success: Float64Array;
}

/**
 * Makes probabilities of how often moves and ends were seen. Every state that is come to must lead to an end.
 * @param moved how often by move
 * @param succeeded how often the chain ended by success, by state
 * @param failed how often it ended otherwise, by state
 */
export function endingChain(
  moves: ChainMoves,
  moved: Float64Array,
  succeeded: Float64Array,
  failed: Float64Array,
): EndingChain {
  const chance = new Float64Array(moved.length);
  const success = new Float64Array(succeeded.length);
  for (let state = 0; state < success.length; state++) {
    const begin = moves.starts[state] ?? 0;
    const end = moves.starts[state + 1] ?? 0;
    let left = (succeeded[state] ?? 0) + (failed[state] ?? 0);
    for (let move = begin; move < end; move++) if (moves.to[move] !== state) left += moved[move] ?? 0;
    if (left === 0) continue;
    success[state] = (succeeded[state] ?? 0) / left;
    for (let move = begin; move < end; move++) if (moves.to[move] !== state) chance[move] = (moved[move] ?? 0) / left;
  }
  return { ...moves, chance, success };
}
