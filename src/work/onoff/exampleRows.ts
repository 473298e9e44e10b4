import type { CivilDay } from '../../core/civilDate';
import { drawCalendar } from '../../data/onoff/drawCalendar';
import { seededRandom } from '../../data/random';
import type { ToolSwitch } from '../../facts/toolSwitches';

/** A stretch of the example's log. */
type ExampleSwitch = Pick<ToolSwitch, 'state'> & {
  readonly tool: 'drawn' | 'other';
  readonly from: CivilDay;
  readonly to: CivilDay;
};

/** What is made up: a log of two tools, and a count for each day. */
export interface ExampleSeries {
  readonly switches: readonly ExampleSwitch[];
  readonly series: readonly { readonly day: CivilDay; readonly leads: number }[];
}

/** Weeks of the example. */
export const EXAMPLE_WEEKS = 10;

const WEEK = 7;
/** A draw that goes to and fro, as most of them do. */
const CALENDAR_SEED = 1;
const NOISE_SEED = 20_261_125;
/** Leads of a day: without the tool that works, with it, and how far chance takes them either way. */
const [BASE, EFFECT, NOISE] = [30, 8, 6];
/** How a day of the week differs: 1970-01-01 was a Thursday. */
const WEEKDAYS = [2, 1, -7, -9, 3, 2, 2] as const;
/** Leads the series gains by itself from day to day: growth that is nobody's merit. */
const TREND = 0.05;
/** When the other tool was off: days of the example, both included. */
const OTHER_OFF = [
  [9, 13],
  [24, 27],
  [41, 46],
  [58, 61],
] as const;

/**
 * Ten weeks of made-up leads up to the day before a given one; the same for the same day. One tool was switched by a drawn calendar
 * and brings leads, the other was switched by hand and brings none.
 */
export function exampleSeries(today: CivilDay): ExampleSeries {
  const first = today - EXAMPLE_WEEKS * WEEK;
  const blocks = drawCalendar({ from: first, days: WEEK, pairs: EXAMPLE_WEEKS / 2, seed: CALENDAR_SEED });
  const random = seededRandom(NOISE_SEED);
  const series = Array.from({ length: EXAMPLE_WEEKS * WEEK }, (_, i) => {
    const day = first + i;
    const isOn = blocks.some(({ from, to, state }) => state === 'on' && from <= day && day <= to);
    const chance = (random() + random() - 1) * NOISE;
    const weekday = WEEKDAYS[day % WEEK] ?? 0;
    return { day, leads: Math.round(BASE + TREND * i + weekday + (isOn ? EFFECT : 0) + chance) };
  });
  const other = OTHER_OFF.map(([from, to]): ExampleSwitch => {
    return { tool: 'other', state: 'off', from: first + from, to: first + to };
  });
  return { switches: [...blocks.map((block): ExampleSwitch => ({ tool: 'drawn', ...block })), ...other], series };
}
