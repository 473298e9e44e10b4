import type { SwitchVerdict } from '../../facts/switchWords';
import { isBelow } from '../../stats/isBelow';
import { longRunSum } from '../../stats/longRunSum';
import { mean } from '../../stats/mean';
import { lengthOf, orthonormalBasis, remainder, withoutBasis } from '../../stats/orthonormalBasis';
import { tQuantile } from '../../stats/tQuantile';
import { amongBlocks, amongShifts, type Chance, type Frame } from './relabelled';

/** A series of periods and when a tool worked. All lists have an item per period. */
export interface SwitchInput {
  /** `null`: no value is known for the period. */
  readonly values: readonly (number | null)[];
  /** Where each period stands in time: whole numbers, rising; a jump is a gap. */
  readonly time: readonly number[];
  /** 1 where the tool was on, else 0. */
  readonly marks: readonly number[];
  /** Marks of other tools, whose effects are taken out. */
  readonly others?: readonly (readonly number[])[];
  /** Weekday of each period, 0 to 6, where periods are days. */
  readonly weekdays?: readonly number[];
  /** Block of each period where a calendar was drawn by lot: its blocks are permuted in place of circular shifts. */
  readonly blocks?: readonly number[];
  readonly alpha: number;
}

/**
 * Why a test says no more. `states`: no value with the tool, or none without it; `inseparable`: other tools, trend and
 * weekdays tell the same periods; `weekdays`: the weekday alone tells whether it was on, and so may be the cause as well;
 * `periods`: too few for an interval; `arrangements`: p could not come below α.
 */
export type SwitchReason = 'states' | 'inseparable' | 'weekdays' | 'periods' | 'arrangements';

/** What a test of a tool came to; `null` where a number cannot be worked out. */
export interface SwitchTest {
  /** What the tool adds to a period, in the series' unit. */
  readonly effect: number | null;
  /** Interval of 1 − α. */
  readonly low: number | null;
  readonly high: number | null;
  readonly p: number | null;
  readonly smallestP: number;
  readonly verdict: Exclude<SwitchVerdict, 'watch'>;
  readonly reasons: readonly SwitchReason[];
  /** What trend, weekdays and tools tell of each period; `null` where it has no value. */
  readonly fitted: readonly (number | null)[];
  readonly meanOn: number | null;
  readonly meanOff: number | null;
  readonly nOn: number;
  readonly nOff: number;
  /** Whether weekdays were taken out. */
  readonly hasWeekdays: boolean;
}

/** From so many days on weekdays are taken out. */
const DAYS_FOR_WEEKDAYS = 28;
/** Stretches of each state from which a tool can be told from the trend. */
const LEAST_STRETCHES = 2;
/** A remainder below this share of the values is nothing. */
const NOTHING_LEFT = 1e-12;

const present = (value: number | null | undefined): value is number => value !== null && value !== undefined;
const at = (items: readonly number[], places: readonly number[]): number[] => places.map((place) => items[place] ?? 0);

/** Columns of the weekdays but the first, or none where a weekday has but one state, or days are few. */
function weekdayColumns(days: readonly number[], marks: readonly number[]): readonly (readonly number[])[] {
  if (days.length < DAYS_FOR_WEEKDAYS) return [];
  const kinds = [...new Set(days)];
  const statesOf = (kind: number): number => new Set(marks.filter((_, i) => days[i] === kind)).size;
  if (kinds.some((kind) => statesOf(kind) < 2)) return [];
  return kinds.slice(1).map((kind) => days.map((day) => (day === kind ? 1 : 0)));
}

/** Whether the weekday alone tells the state, in two weeks or more. */
function isWeekly(days: readonly number[], marks: readonly number[]): boolean {
  const stateOf = new Map(days.map((day, i) => [day, marks[i]]));
  return days.length >= 2 * stateOf.size && days.every((day, i) => stateOf.get(day) === marks[i]);
}

/** How many stretches of a state the periods fall into. */
function stretchesOf(marks: readonly number[], state: number): number {
  return marks.filter((mark, i) => mark === state && marks[i - 1] !== state).length;
}

/** Lag of the Newey–West errors: ⌊4 (n/100)^(2/9)⌋. */
const lagOf = (n: number): number => Math.floor(4 * (n / 100) ** (2 / 9));

interface Estimate {
  readonly effect: number;
  readonly residuals: Float64Array;
  /** Half of the interval; `null` where no period is left for it. */
  readonly reach: number | null;
}

/** The coefficient of the mark by least squares (Frisch & Waugh 1933), with the reach of its Newey–West interval. */
function estimateOf({ basis, rest }: Frame, left: Float64Array, time: readonly number[], alpha: number): Estimate {
  const square = lengthOf(left) ** 2;
  const effect = left.reduce((sum, value, i) => sum + value * (rest[i] ?? 0), 0) / square;
  const residuals = rest.map((value, i) => value - effect * (left[i] ?? 0));
  const n = rest.length;
  const freedom = n - basis.length - 1;
  if (freedom < 1) return { effect, residuals, reach: null };
  const first = time[0] ?? 0;
  const scores = new Float64Array((time[n - 1] ?? 0) - first + 1);
  residuals.forEach((residual, i) => {
    scores[(time[i] ?? 0) - first] = residual * (left[i] ?? 0);
  });
  const variance = (Math.max(0, longRunSum(scores, lagOf(n))) / square ** 2) * (n / freedom);
  return { effect, residuals, reach: tQuantile(1 - alpha / 2, freedom) * Math.sqrt(variance) };
}

/** What the values are told by beside the tool: trend, weekdays, other tools. */
function frameOf(input: SwitchInput, values: readonly number[], used: readonly number[]) {
  const marks = at(input.marks, used);
  const weekdays = input.weekdays === undefined ? [] : weekdayColumns(at(input.weekdays, used), marks);
  const others = (input.others ?? []).map((column) => at(column, used));
  // Counted from their middle, so that large serial numbers of days cost no digits.
  const time = at(input.time, used);
  const middle = mean(time);
  const columns = [used.map(() => 1), time.map((place) => place - middle), ...weekdays, ...others];
  const { basis } = orthonormalBasis(columns);
  const left = withoutBasis(basis, values);
  const isNothing = lengthOf(left) <= NOTHING_LEFT * lengthOf(Float64Array.from(values));
  const rest = isNothing ? new Float64Array(used.length) : left;
  return { frame: { used, basis, rest }, marks, hasWeekdays: weekdays.length > 0 };
}

/** The verdict where nothing is lacking. */
function verdictOf(chance: Chance, { effect, reach }: Estimate, marks: readonly number[], alpha: number) {
  if (Math.min(stretchesOf(marks, 0), stretchesOf(marks, 1)) < LEAST_STRETCHES) return 'trend';
  if (!isBelow(chance.p, alpha) || Math.abs(effect) <= (reach ?? Number.POSITIVE_INFINITY)) return 'noise';
  return effect > 0 ? 'higher' : 'lower';
}

/**
 * Off/on test of a tool (methods.md §7.3, B7-07): values ~ 1 + time + mark (+ weekdays, + other tools); the interval by
 * Newey–West errors, p by circular shifts of the marks or by permuting the blocks of a drawn calendar. Weekdays are taken
 * out from 28 days on with both states on every weekday that occurs. Missing periods keep their place in time and in the
 * marks that are shifted.
 */
export function switchTest(input: SwitchInput): SwitchTest {
  const used = input.values.flatMap((value, place) => (value === null ? [] : [place]));
  const values = input.values.filter(present);
  const { frame, marks, hasWeekdays } = frameOf(input, values, used);
  const [on, off] = [1, 0].map((state) => values.filter((_, i) => marks[i] === state));
  const counts = {
    meanOn: on === undefined || on.length === 0 ? null : mean(on),
    meanOff: off === undefined || off.length === 0 ? null : mean(off),
    nOn: on?.length ?? 0,
    nOff: off?.length ?? 0,
    hasWeekdays,
  };
  const fittedBy = (residuals: Float64Array): (number | null)[] => {
    const fitted = values.map((value, i) => value - (residuals[i] ?? 0));
    return input.values.map((value) => (value === null ? null : (fitted.shift() ?? null)));
  };
  const left = remainder(frame.basis, marks);
  if (left === undefined) {
    const reason = counts.nOn === 0 || counts.nOff === 0 ? 'states' : 'inseparable';
    const blank = { effect: null, low: null, high: null, p: null, smallestP: 1, verdict: 'few' } as const;
    return { ...counts, ...blank, reasons: [reason], fitted: fittedBy(frame.rest) };
  }
  const estimate = estimateOf(frame, left, at(input.time, used), input.alpha);
  const { effect, reach, residuals } = estimate;
  const { marks: all, blocks, weekdays } = input;
  const chance = blocks ? amongBlocks(frame, all, blocks, effect) : amongShifts(frame, all, effect);
  const reasons: SwitchReason[] = reach === null ? ['periods'] : [];
  if (!isBelow(chance.smallestP, input.alpha)) reasons.push('arrangements');
  // Days that the lot chose stand on weekdays by chance alone.
  if (weekdays !== undefined && blocks === undefined && isWeekly(at(weekdays, used), marks)) reasons.push('weekdays');
  return {
    ...counts,
    ...chance,
    effect,
    low: reach === null ? null : effect - reach,
    high: reach === null ? null : effect + reach,
    verdict: reasons.length > 0 ? 'few' : verdictOf(chance, estimate, marks, input.alpha),
    reasons,
    fitted: fittedBy(residuals),
  };
}

/**
 * The numbers of a test that its verdict lets people look at: none where data are few or the effect cannot be told from the
 * trend, since a number there would be taken for an answer.
 */
export function judgedNumbers(test: SwitchTest): Pick<SwitchTest, 'effect' | 'low' | 'high' | 'p'> {
  const { effect, low, high, p, verdict } = test;
  if (verdict === 'few' || verdict === 'trend') return { effect: null, low: null, high: null, p: null };
  return { effect, low, high, p };
}
