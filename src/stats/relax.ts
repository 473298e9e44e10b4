import type { EndingChain } from './endingChain';

/** Passes from one stride to the next let all but the slowest part of the error fade. */
const STRIDE_EVERY = 20;
/** Work of a state beside its moves, in moves. */
const STATE_WORK = 4;
/** Changes below this share of the largest value are those of its last digit. */
const LAST_DIGIT = 2 ** -52;

/** Steps left to go: what is still allowed, counted down. */
export interface Allowance {
  moves: number;
}

/** What is looked for: each state's own pay and what the next states are worth. */
interface Worth {
  readonly chain: EndingChain;
  /** By state, or the same of all. */
  readonly pay: Float64Array | 1 | 0;
  readonly values: Float64Array;
  /** 1 for a state whose value stays. */
  readonly isFixed: Uint8Array;
}

/** One pass over the states that are not fixed, the last one first, each from the newest values of the next ones; returns the largest change. */
function pass({ chain, pay, values, isFixed }: Worth): number {
  const { starts, to, chance } = chain;
  let largest = 0;
  for (let state = values.length - 1; state >= 0; state--) {
    if (isFixed[state] === 1) continue;
    let value = typeof pay === 'number' ? pay : (pay[state] ?? 0);
    const end = starts[state + 1] ?? 0;
    for (let move = starts[state] ?? 0; move < end; move++) value += (chance[move] ?? 0) * (values[to[move] ?? 0] ?? 0);
    const change = Math.abs(value - (values[state] ?? 0));
    if (change > largest) largest = change;
    values[state] = value;
  }
  return largest;
}

/**
 * Goes on in the direction of the last pass as far as leaves the least miss (in squares): in a chain that takes long to end the
 * values come closer along one direction for thousands of passes.
 */
function stride({ chain, pay, values, isFixed }: Worth, before: Float64Array): void {
  const { starts, to, chance } = chain;
  let [along, square] = [0, 0];
  for (let state = 0; state < values.length; state++) {
    if (isFixed[state] === 1) continue;
    let miss = (typeof pay === 'number' ? pay : (pay[state] ?? 0)) - (values[state] ?? 0);
    let less = (values[state] ?? 0) - (before[state] ?? 0);
    const end = starts[state + 1] ?? 0;
    for (let move = starts[state] ?? 0; move < end; move++) {
      const target = to[move] ?? 0;
      const share = chance[move] ?? 0;
      const value = values[target] ?? 0;
      miss += share * value;
      less -= share * (value - (before[target] ?? 0));
    }
    along += miss * less;
    square += less * less;
  }
  const by = along / square;
  if (!Number.isFinite(by)) return;
  for (let state = 0; state < values.length; state++) {
    const value = values[state] ?? 0;
    values[state] = value + by * (value - (before[state] ?? 0));
  }
}

/** Passes and strides until a pass changes little enough; whether the allowance did. */
function settle(worth: Worth, allowance: Allowance, isSettled: (change: number) => boolean): boolean {
  const { chain, values } = worth;
  const before = new Float64Array(values.length);
  const work = chain.to.length + STATE_WORK * values.length;
  for (let passes = 1; allowance.moves >= work; passes++) {
    allowance.moves -= work;
    const isStride = passes % STRIDE_EVERY === 0;
    if (isStride) before.set(values);
    if (isSettled(pass(worth))) return true;
    if (!isStride) continue;
    allowance.moves -= work;
    stride(worth, before);
  }
  return false;
}

const largestOf = (values: Float64Array): number => values.reduce((most, value) => Math.max(most, value), 0);

/**
 * An upper bound of the steps a chain takes from any state: an approximation whose every step misses at most a half, doubled.
 * @returns `undefined` where the allowance does not do
 */
export function mostSteps(chain: EndingChain, allowance: Allowance): number | undefined {
  const values = new Float64Array(chain.success.length);
  const worth = { chain, pay: 1, values, isFixed: new Uint8Array(values.length) } as const;
  return settle(worth, allowance, (change) => change <= 1 / 2) ? 2 * largestOf(values) : undefined;
}

/**
 * What each state is worth: its own pay and what the next states are worth, by Gauss–Seidel. What the values miss is at most the
 * last change times the steps to go: passes end where the first state's value is exact, or changes are of the last digit.
 * @param pay by state; none when 0
 * @param values 0, but for the fixed states; filled in
 * @param steps from `mostSteps`, and how exact the first state's value is to be, of its own size
 * @returns whether the allowance did
 */
export function relax(
  chain: EndingChain,
  pay: Float64Array | 0,
  values: Float64Array,
  isFixed: Uint8Array,
  { steps, exact }: { readonly steps: number; readonly exact: number },
  allowance: Allowance,
): boolean {
  return settle({ chain, pay, values, isFixed }, allowance, (change) => {
    if (change * steps <= exact * Math.abs(values[0] ?? 0)) return true;
    return change <= LAST_DIGIT && change <= LAST_DIGIT * largestOf(values);
  });
}
