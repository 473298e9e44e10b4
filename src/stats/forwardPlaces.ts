import type { ChainMoves } from './endingChain';

/**
 * New numbers for states so that moves lead to later ones as far as circles allow: the reverse of the order in which a walk in depth
 * from state 0 leaves them. Every state must be reached from there.
 */
export function forwardPlaces({ starts, to }: ChainMoves): Int32Array {
  const states = starts.length - 1;
  const places = new Int32Array(states);
  const next = starts.slice();
  const isSeen = new Uint8Array(states);
  const path = new Int32Array(states);
  let depth = 0;
  let place = states;
  isSeen[0] = 1;
  while (depth >= 0) {
    const state = path[depth] ?? 0;
    const move = next[state] ?? 0;
    if (move === starts[state + 1]) {
      places[state] = --place;
      depth -= 1;
      continue;
    }
    next[state] = move + 1;
    const target = to[move] ?? 0;
    if (isSeen[target] === 1) continue;
    isSeen[target] = 1;
    path[++depth] = target;
  }
  return places;
}
