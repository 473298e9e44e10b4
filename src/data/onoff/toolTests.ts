import type { CivilDay } from '../../core/civilDate';
import type { SwitchVerdict } from '../../facts/switchWords';
import { holm } from '../../stats/holm';
import { isBelow } from '../../stats/isBelow';
import { weekdayOf } from './series';
import { judgedNumbers, type SwitchTest, switchTest } from './switchTest';
import type { LoggedTool } from './switchTypes';
import { blocksOf, type Periods, type ToolPeriods, toolPeriods } from './toolPeriods';

/** A tool tested on a series. */
export interface ToolTest {
  readonly tool: string;
  /** Role of the series. */
  readonly role: string;
  readonly test: SwitchTest;
  /** Effect, interval and p, `null` where a number would be taken for an answer (see `judgedNumbers`). */
  readonly shown: ReturnType<typeof judgedNumbers>;
  /** p among all tests of the report (Holm 1979); `null` without a p. */
  readonly pAdjusted: number | null;
  readonly verdict: SwitchVerdict;
  /** First days of the periods it was tested on. */
  readonly days: readonly CivilDay[];
  /** Of each of them: the value, and whether the tool was on. */
  readonly values: readonly (number | null)[];
  readonly marks: readonly number[];
  /** Periods with a value that do not count since the tool was switched within them. */
  readonly mixed: number;
  /** The drawn calendar whose days alone it was tested on, by the name of its draw. */
  readonly draw: {
    readonly plan: string;
    readonly from: CivilDay;
    readonly to: CivilDay;
    readonly blocks: number;
  } | null;
  /** A tool that was on and off in the same periods. */
  readonly twin: string | null;
}

/** Series and log that are tested together. */
export interface TestedTogether extends Periods {
  /** By role, a value per period. */
  readonly values: Readonly<Record<string, readonly (number | null)[]>>;
  readonly tools: readonly LoggedTool[];
  readonly alpha: number;
}

/** What the periods came to. */
export interface ToolTests {
  /** Tools that were on and off in the periods, on each series. */
  readonly tests: readonly ToolTest[];
  /** Tools that were on, or off, all the time. */
  readonly unswitched: readonly string[];
}

interface Plan {
  readonly places: readonly number[];
  readonly blocks: readonly number[] | null;
  readonly draw: ToolTest['draw'];
}

const hasBoth = (marks: readonly number[]): boolean => marks.includes(0) && marks.includes(1);
const pick = <T>(items: readonly T[], places: readonly number[]): T[] =>
  places.flatMap((place) => items.slice(place, place + 1));

/**
 * The periods a tool is tested on: those of its last drawn calendar in which it was both on and off, since only there the lot
 * decided; without one all periods.
 */
function planOf(tool: LoggedTool, own: ToolPeriods, values: readonly (number | null)[], periods: Periods): Plan {
  for (const calendar of [...tool.calendars].reverse()) {
    const units = blocksOf(calendar, periods);
    const places = units.flatMap((unit, place) => (unit === null ? [] : [place]));
    const blocks = places.map((place) => units[place] ?? 0);
    if (!hasBoth(places.filter((place) => values[place] !== null).map((place) => own.marks[place] ?? 1))) continue;
    const valued = places.flatMap((place, i) => (values[place] === null ? [] : [blocks[i]]));
    const { plan, from, to } = calendar;
    return { places, blocks, draw: { plan, from, to, blocks: new Set(valued).size } };
  }
  return { places: periods.days.map((_, place) => place), blocks: null, draw: null };
}

/** Tests a tool on a series, the others' effects taken out. */
function testOf(
  tool: LoggedTool,
  role: string,
  all: ReadonlyMap<string, ToolPeriods>,
  input: TestedTogether,
): ToolTest[] {
  const own = all.get(tool.name);
  const series = input.values[role];
  if (own === undefined || series === undefined) return [];
  const { places, blocks, draw } = planOf(tool, own, series, input);
  const known = pick(series, places);
  const values = known.map((value, i) => (own.mixed[places[i] ?? 0] === true ? null : value));
  const marks = pick(own.marks, places);
  const days = pick(input.days, places);
  const used = values.flatMap((value, i) => (value === null ? [] : [i]));
  const others = [...all.values()]
    .filter((other) => other !== own)
    .map((other) => ({ ...other, shares: pick(other.shares, places) }));
  const isSame = ({ shares }: (typeof others)[number]): boolean => used.every((i) => shares[i] === marks[i]);
  const test = switchTest({
    ...{ values, marks, time: places, alpha: input.alpha },
    others: others.map(({ shares }) => shares),
    ...(input.length === 1 ? { weekdays: days.map(weekdayOf) } : {}),
    ...(blocks === null ? {} : { blocks }),
  });
  const mixed = known.filter((value) => value !== null).length - used.length;
  const twin = test.reasons.includes('inseparable') ? (others.find(isSame)?.tool ?? null) : null;
  const { verdict } = test;
  const told = { tool: tool.name, role, test, shown: judgedNumbers(test), pAdjusted: null, verdict };
  return [{ ...told, days, values, marks, mixed, draw, twin }];
}

/** With p among all tests: what would be a signal alone and is none among so many is to be watched. */
function adjusted(tests: readonly ToolTest[], alpha: number): readonly ToolTest[] {
  const told = tests.filter(({ shown }) => shown.p !== null);
  const chances = holm(told.map(({ shown }) => shown.p ?? 1));
  return tests.map((one) => {
    const pAdjusted = chances[told.indexOf(one)] ?? null;
    const isSignal = one.verdict === 'higher' || one.verdict === 'lower';
    const verdict = isSignal && pAdjusted !== null && !isBelow(pAdjusted, alpha) ? 'watch' : one.verdict;
    return { ...one, pAdjusted, verdict };
  });
}

/**
 * Tests every tool that was on and off in the periods on every series, all tools together by least squares (methods.md §7.3; B7-07).
 */
export function toolTests(input: TestedTogether): ToolTests {
  const roles = Object.keys(input.values);
  const isValued = (place: number): boolean => roles.some((role) => typeof input.values[role]?.[place] === 'number');
  const periods = input.tools.map((tool) => ({ tool, own: toolPeriods(tool, input) }));
  const isSwitched = ({ own }: (typeof periods)[number]): boolean => {
    const shares = own.shares.filter((_, place) => isValued(place));
    return shares.some((share) => share < 1) && shares.some((share) => share > 0);
  };
  const switched = periods.filter(isSwitched);
  const all = new Map(switched.map(({ tool, own }) => [tool.name, own]));
  const tests = switched.flatMap(({ tool }) => roles.flatMap((role) => testOf(tool, role, all, input)));
  return {
    tests: adjusted(tests, input.alpha),
    unswitched: periods.filter((one) => !isSwitched(one)).map(({ tool }) => tool.name),
  };
}
