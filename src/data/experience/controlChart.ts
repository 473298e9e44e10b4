import type { CivilDay } from '../../core/civilDate';
import { mean } from '../../stats/mean';

/** The first weeks with visits make the baseline: at least so many, and until so many visits are in. */
const [BASELINE_WEEKS, BASELINE_VISITS] = [8, 20];
/** Limits lie so many standard errors from the centre. */
const WIDTH = 3;
/** So many weeks in a row on one side are a signal. */
const RUN = 8;
/** Ratings are 1…5. */
const [LOWEST, HIGHEST] = [1, 5];
/** Means that differ by less are equal. */
const EQUAL = 1e-9;

/** A visit by its day and its rating. */
export interface RatedVisit {
  readonly day: CivilDay;
  /** 1…5: of a touchpoint, or the mean of a visit's. */
  readonly value: number;
}

/** A week of the chart. */
export interface ChartWeek {
  /** Its Monday. */
  readonly week: CivilDay;
  readonly n: number;
  readonly mean: number;
  /** `null`, as are the limits, while there is no baseline yet. */
  readonly centre: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** `outside` the limits, or the eighth week or a later one of a `run` on one side of the centre. */
  readonly signal: '' | 'outside' | 'run';
}

/** Ratings of a week. */
interface Week {
  readonly week: CivilDay;
  readonly values: number[];
}

/** The Monday of a day's week; day 0, 1 January 1970, was a Thursday. */
const mondayOf = (day: CivilDay): CivilDay => day - ((((day + 3) % 7) + 7) % 7);

/** Weeks with visits, oldest first. */
function weeksOf(visits: readonly RatedVisit[]): readonly Week[] {
  const byWeek = new Map<CivilDay, Week>();
  for (const { day, value } of visits) {
    const week = mondayOf(day);
    const known = byWeek.get(week);
    if (known === undefined) byWeek.set(week, { week, values: [value] });
    else known.values.push(value);
  }
  return [...byWeek.values()].sort((a, b) => a.week - b.week);
}

/** The centre, and the standard deviation within weeks; `undefined` while there are too few of them to tell. */
function baselineOf(weeks: readonly Week[]): { readonly centre: number; readonly spread: number } | undefined {
  const taken: Week[] = [];
  let visits = 0;
  for (const week of weeks) {
    if (taken.length >= BASELINE_WEEKS && visits >= BASELINE_VISITS) break;
    taken.push(week);
    visits += week.values.length;
  }
  // Within a week of one visit nothing scatters.
  const freedom = visits - taken.length;
  if (taken.length < BASELINE_WEEKS || visits < BASELINE_VISITS || freedom === 0) return undefined;
  const squares = taken.reduce((sum, { values }) => {
    const own = mean(values);
    return sum + values.reduce((total, value) => total + (value - own) ** 2, 0);
  }, 0);
  return { centre: mean(taken.flatMap(({ values }) => values)), spread: Math.sqrt(squares / freedom) };
}

/**
 * Control chart of weekly means (methods.md §6): the centre is the mean of the baseline's visits, limits are three pooled
 * standard deviations over the root of the week's visits away, clipped to the scale; weeks without visits are skipped.
 * @param visits in any order, those that count
 */
export function controlChart(visits: readonly RatedVisit[]): readonly ChartWeek[] {
  const weeks = weeksOf(visits);
  const baseline = baselineOf(weeks);
  let [side, run] = [0, 0];
  return weeks.map(({ week, values }): ChartWeek => {
    const [n, own] = [values.length, mean(values)];
    if (baseline === undefined) return { week, n, mean: own, centre: null, low: null, high: null, signal: '' };
    const { centre, spread } = baseline;
    const reach = (WIDTH * spread) / Math.sqrt(n);
    const [low, high] = [Math.max(LOWEST, centre - reach), Math.min(HIGHEST, centre + reach)];
    const ownSide = Math.abs(own - centre) <= EQUAL ? 0 : Math.sign(own - centre);
    run = ownSide !== 0 && ownSide === side ? run + 1 : Math.abs(ownSide);
    side = ownSide;
    const isOutside = own < low - EQUAL || own > high + EQUAL;
    return { week, n, mean: own, centre, low, high, signal: isOutside ? 'outside' : run >= RUN ? 'run' : '' };
  });
}
