import { AppError } from '../../core/appError';
import type { ModelInput, ModelOutput } from '../../core/defineModel';
import type { Finding } from '../../core/finding';
import type { Column, Table } from '../../core/table';
import { blockNoise, fewestPairs, LEAST_BLOCKS, smallestEffect } from '../../data/onoff/blockPlan';
import { buildSeries, weekdayOf } from '../../data/onoff/series';
import { YES_WORDS } from '../../facts/yesWords';
import { mean } from '../../stats/mean';
import { smallestDivision } from '../../stats/smallestDivision';
import { type PlanParams, planParamsOf } from './params';
import { FINDINGS, HEADERS, PLAN_ERRORS, TITLES } from './texts';

const ROLE = 'value';
const WEEK = 7;
/** Least and most pairs of blocks that the screen draws; longer calendars nobody keeps. */
const LEAST_PAIRS = 4;
const MOST_PAIRS = 26;
/** Below so many blocks of data the noise is judged roughly. */
const ENOUGH_BLOCKS = 2 * LEAST_BLOCKS;
/** A permutation of many blocks is drawn at random 9999 times: no p comes below. */
const LEAST_P = 1 / 10_000;

/** A calendar of so many blocks off and as many on. */
interface Calendar {
  readonly pairs: number;
  readonly days: number;
  /** Smallest effect seen, in the unit of the series. */
  readonly effect: number;
  /** … of the mean; `null` where that is not above 0. */
  readonly relative: number | null;
}

const COLUMNS: readonly Column[] = [
  { id: 'pairs', type: 'count', header: HEADERS.pairs },
  { id: 'days', type: 'count', header: HEADERS.days },
  { id: 'effect', type: 'number', header: HEADERS.effect },
  { id: 'relative', type: 'share', header: HEADERS.relative },
  { id: 'is_seen', type: 'choice', header: HEADERS.is_seen, words: YES_WORDS },
  { id: 'smallest_p', type: 'number', decimals: 4, header: HEADERS.smallest_p },
];

const isSeen = ({ relative }: Calendar, { effect }: PlanParams): boolean =>
  relative !== null && relative <= effect * (1 + 1e-9);

function planTable(calendars: readonly Calendar[], params: PlanParams): Table {
  return {
    id: 'onoff_plan',
    columns: COLUMNS,
    rows: calendars.map((calendar) => {
      const { pairs, days, effect, relative } = calendar;
      const seen = relative === null ? null : isSeen(calendar, params) ? 'yes' : 'no';
      return [pairs, days, effect, relative, seen, Math.max(LEAST_P, smallestDivision(pairs, pairs))];
    }),
  };
}

function findingsOf(calendars: readonly Calendar[], n: number, isRough: boolean, params: PlanParams): Finding[] {
  const said: Finding[] = [];
  const say = (code: keyof typeof FINDINGS, values: Finding['values']): void => {
    said.push({ code, text: FINDINGS[code], values: { ...values, n }, n, label: 'assumed' });
  };
  const { effect, days } = params;
  const [first, last] = [calendars[0], calendars[calendars.length - 1]];
  const wanted = calendars.find((calendar) => isSeen(calendar, params));
  if (wanted !== undefined) {
    const { pairs } = wanted;
    say(days === WEEK ? 'needWeeks' : 'needDays', { effect, pairs, days, off: pairs * days });
  } else if (last?.relative != null) say('never', { effect, all: last.days, least: last.relative });
  else say('noMean', {});
  if (first?.relative != null && first !== wanted) {
    say('shortest', { all: first.days, pairs: first.pairs, least: first.relative });
  }
  if (isRough) say('rough', {});
  return said;
}

/**
 * Plans for how long a tool must be off for an effect to be seen over the series' own noise (methods.md §7.3; B7-07).
 * @throws AppError as `buildSeries` does; ONOFF_PLAN_SHORT (`n`, `least`), ONOFF_PLAN_WEEKS (`days`)
 */
export function planOnOff(input: ModelInput): ModelOutput {
  const params = planParamsOf(input.params);
  const isByDay = params.period === 'day';
  if (!isByDay && params.days % WEEK !== 0) throw new AppError(PLAN_ERRORS.ONOFF_PLAN_WEEKS, { days: params.days });
  const series = buildSeries(input.columns, [ROLE], params, input.file);
  const values = series.values[ROLE] ?? [];
  const known = values.filter((value): value is number => value !== null);
  const length = isByDay ? params.days : params.days / WEEK;
  const noise = blockNoise({ values, ...(isByDay ? { weekdays: series.days.map(weekdayOf) } : {}) }, length);
  const n = known.length;
  if (noise === undefined) throw new AppError(PLAN_ERRORS.ONOFF_PLAN_SHORT, { n, least: LEAST_BLOCKS * length });
  const level = mean(known);
  const least = Math.max(LEAST_PAIRS, fewestPairs(params.alpha, MOST_PAIRS));
  const calendars = Array.from({ length: MOST_PAIRS - least + 1 }, (_, i): Calendar => {
    const pairs = least + i;
    const effect = smallestEffect(noise, pairs, params);
    return { pairs, days: 2 * pairs * params.days, effect, relative: level > 0 ? effect / level : null };
  });
  return {
    n,
    rowsUsed: series.rowsUsed,
    leftOut: series.leftOut,
    period: { from: series.days[0] ?? 0, to: series.last },
    label: 'assumed',
    findings: findingsOf(calendars, n, n < ENOUGH_BLOCKS * length, params),
    advice: series.advice,
    parts: [{ kind: 'table', id: 'plan', title: TITLES.plan, table: planTable(calendars, params) }],
  };
}
