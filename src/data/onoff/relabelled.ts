import { eachDivision, randomDivision, waysToChoose } from '../../stats/divisions';
import { remainder, withoutBasis } from '../../stats/orthonormalBasis';
import { seededRandom } from '../random';

/** What stays the same however the marks stand: periods with a value, and what else the values are told by. */
export interface Frame {
  /** Places of the periods with a value. */
  readonly used: readonly number[];
  /** Orthonormal basis of trend, weekdays and other tools over those periods. */
  readonly basis: readonly Float64Array[];
  /** The values less what the basis tells of them. */
  readonly rest: Float64Array;
}

/** How extreme an effect is among those of marks that might as well have been. */
export interface Chance {
  readonly p: number;
  /** The smallest p these marks could have come to, whatever the values. */
  readonly smallestP: number;
}

/** Effects that differ by less, relative to their size, are equal. */
const EQUAL = 1e-9;
/** Beyond so many ways to divide the blocks, so many are drawn at random, and the one that was is counted in. */
const MOST_WAYS = 20_000;
const DRAWN = 9_999;
const SEED = 20_261_123;
/** A mark of which less than this share of its periods is left beside the basis tells nothing. */
const NOTHING_LEFT = 1e-12;

const product = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

/** Counts effects; one that cannot be estimated is taken for extreme, so that p is never too small. */
class Count {
  private extreme = 0;
  private blind = 0;
  private all = 0;

  constructor(private readonly observed: number) {}

  add(effect: number | undefined): void {
    this.all += 1;
    if (effect === undefined) this.blind += 1;
    else if (Math.abs(effect) >= Math.abs(this.observed) * (1 - EQUAL)) this.extreme += 1;
  }

  /** @param same how many of the marks are the observed ones or their opposite */
  chance(same: number): Chance {
    const share = (count: number): number => Math.min(1, (count + this.blind) / this.all);
    return { p: share(this.extreme), smallestP: share(same) };
  }
}

/** The effect of marks in place of the observed, or nothing where trend, weekdays and other tools tell all of them. */
function effectOf(frame: Frame, marks: Float64Array): number | undefined {
  const left = remainder(frame.basis, marks);
  return left === undefined ? undefined : product(left, frame.rest) / product(left, left);
}

/**
 * Among all distinct circular shifts of the marks (methods.md §7.3).
 * @param marks of all periods, those without a value too
 */
export function amongShifts(frame: Frame, marks: readonly number[], observed: number): Chance {
  const text = marks.map((mark) => (mark === 1 ? '1' : '0')).join('');
  const opposite = marks.map((mark) => (mark === 1 ? '0' : '1')).join('');
  const distinct = `${text}${text}`.indexOf(text, 1);
  const count = new Count(observed);
  const shifted = new Float64Array(frame.used.length);
  for (let shift = 0; shift < distinct; shift++) {
    frame.used.forEach((place, i) => {
      shifted[i] = marks[(place + shift) % marks.length] ?? 0;
    });
    count.add(effectOf(frame, shifted));
  }
  return count.chance(`${text}${text}`.includes(opposite) ? 2 : 1);
}

/** The blocks of a drawn calendar as the values see them. */
interface Blocks {
  readonly isOn: readonly boolean[];
  /** Periods of a block that have a value. */
  readonly sizes: readonly number[];
  /** Of each block's mark, less what the basis tells: its product with the values. */
  readonly along: readonly number[];
  /** … and with the marks of all blocks. */
  readonly between: readonly Float64Array[];
}

function blocksOf(frame: Frame, marks: readonly number[], units: readonly number[]): Blocks {
  const names = [...new Set(units)];
  const columns = names.map((name) => Float64Array.from(frame.used, (place) => (units[place] === name ? 1 : 0)));
  const left = columns.map((column) => withoutBasis(frame.basis, column));
  return {
    isOn: names.map((name) => marks[units.indexOf(name)] === 1),
    sizes: columns.map((column) => product(column, column)),
    along: left.map((own) => product(own, frame.rest)),
    between: left.map((own) => Float64Array.from(left, (other) => product(own, other))),
  };
}

/** The effect of a tool that is on in these blocks. */
function blockEffect({ sizes, along, between }: Blocks, on: readonly number[]): number | undefined {
  let [effect, square, size] = [0, 0, 0];
  for (const block of on) {
    effect += along[block] ?? 0;
    size += sizes[block] ?? 0;
    for (const other of on) square += between[block]?.[other] ?? 0;
  }
  return square > NOTHING_LEFT * size ? effect / square : undefined;
}

/**
 * Among all ways to switch as many blocks of a drawn calendar on; beyond 20 000 ways among 9999 drawn at random and the
 * calendar's own.
 * @param units block of each period; all periods of a block are marked alike
 */
export function amongBlocks(
  frame: Frame,
  marks: readonly number[],
  units: readonly number[],
  observed: number,
): Chance {
  const blocks = blocksOf(frame, marks, units);
  const all = blocks.isOn.length;
  const on = blocks.isOn.filter((isOn) => isOn).length;
  const count = new Count(observed);
  if (waysToChoose(all, on) <= MOST_WAYS) {
    eachDivision(all, on, (places) => count.add(blockEffect(blocks, places)));
    return count.chance(2 * on === all ? 2 : 1);
  }
  const random = seededRandom(SEED);
  count.add(observed);
  for (let i = 0; i < DRAWN; i++) count.add(blockEffect(blocks, randomDivision(all, on, random)));
  return count.chance(1);
}
