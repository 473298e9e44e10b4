import type { EndingChain } from './endingChain';

/** How exact the value of the first state is, of its own size. */
const EXACT = 1e-13;

/** Steps left to go: what is still allowed, counted down. */
export interface Allowance {
  moves: number;
}

/** One pass over the states that are not fixed, the last one first, each from the newest values of the next ones; returns the largest change. */
function pass(chain: EndingChain, pay: Float64Array | 1 | 0, values: Float64Array, isFixed: Uint8Array): number {
  const { starts, to, chance } = chain;
  let largest = 0;
  for (let state = values.length - 1; state >= 0; state--) {
    if (isFixed[state] === 1) continue;
    let value = typeof pay === 'number' ? pay : (pay[state] ?? 0);
    const end = starts[state + 1] ?? 0;
    for (let move = starts[state] ?? 0; move < end; move++) value += (chance[move] ?? 0) * (values[to[move] ?? 0] ?? 0);
    const change = value - (values[state] ?? 0);
    if (change > largest) largest = change;
    values[state] = value;
  }
  return largest;
}

/**
 * An upper bound of the steps a chain takes from any state: an approximation whose every step misses at most a half, doubled.
 * @returns `undefined` where the allowance does not do
 */
export function mostSteps(chain: EndingChain, allowance: Allowance): number | undefined {
  const values = new Float64Array(chain.success.length);
  const isFixed = new Uint8Array(values.length);
  do {
    allowance.moves -= chain.to.length;
    if (allowance.moves < 0) return undefined;
  } while (pass(chain, 1, values, isFixed) > 1 / 2);
  return 2 * values.reduce((most, value) => Math.max(most, value), 0);
}

/**
 * What each state is worth: its own pay and what the next states are worth, by Gauss–Seidel from below. The values only rise, and
 * what they lack is at most the last change times the steps to go, so that the first state's value is exact to 1e-13 of it.
 * @param pay by state; none when 0
 * @param values 0, but for the fixed states; filled in
 * @param steps from `mostSteps`
 * @returns whether the allowance did
 */
export function relax(
  chain: EndingChain,
  pay: Float64Array | 0,
  values: Float64Array,
  isFixed: Uint8Array,
  steps: number,
  allowance: Allowance,
): boolean {
  let change = Number.POSITIVE_INFINITY;
  while (change > 0 && change * steps > EXACT * (values[0] ?? 0)) {
    allowance.moves -= chain.to.length;
    if (allowance.moves < 0) return false;
    change = pass(chain, pay, values, isFixed);
  }
  return true;
}
