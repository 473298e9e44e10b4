import { AppError } from '../../core/appError';
import type { FactRead, LeftOut, ModelInput } from '../../core/defineModel';
import type { Lang } from '../../core/lang';
import { buildSeries, type Series } from '../../data/onoff/series';
import { readSwitchLog } from '../../data/onoff/switchLog';
import { SWITCH_FAULTS } from '../../data/onoff/switchLogTexts';
import type { LoggedTool, SwitchLog, SwitchProblem } from '../../data/onoff/switchTypes';
import { type ToolTests, toolTests } from '../../data/onoff/toolTests';
import { EFFECT_PERIODS } from '../../facts/switchWords';
import { TOOL_SWITCHES_FACT } from '../../facts/toolSwitches';
import { ONOFF_COLUMNS, SERIES_ROLES } from './columns';
import { type OnOffParams, onoffParamsOf } from './params';
import { ONOFF_RUN_ERRORS } from './runErrors';
import { LEFT_OUT } from './texts';

/** What a report on switches is made of. */
export interface OnOffCase extends ToolTests {
  readonly params: OnOffParams;
  readonly series: Series;
  readonly tools: readonly LoggedTool[];
  /** Per what effects are counted, in words: “per day”. */
  readonly per: string;
  /** Names of the series by role. */
  readonly names: Readonly<Record<string, string>>;
  /** Rows of the data and of the log that are not used, and doubts about the log. */
  readonly leftOut: readonly LeftOut[];
}

/** Rows of the log named one by one; of more their number is said. */
const NAMED_PROBLEMS = 5;
const DAYS_OF_WEEK = 7;

const NO_ROWS: FactRead = { sheet: '', letters: {}, rows: [] };

/** What is wrong with the log, row by row. */
function leftOfLog({ sheet, letters }: FactRead, problems: readonly SwitchProblem[]): readonly LeftOut[] {
  const named = problems.slice(0, NAMED_PROBLEMS).map(({ code, row, column, values, mood }) => ({
    text: SWITCH_FAULTS[code],
    rows: mood === 'error' ? 1 : 0,
    values: { ...values, sheet, row, cell: `${letters[column] ?? ''}${row}` },
    offences: [],
  }));
  const more = problems.length - named.length;
  return more === 0 ? named : [...named, { text: LEFT_OUT.more, rows: more, values: { sheet }, offences: [] }];
}

/** @throws AppError ONOFF_NO_LOG, ONOFF_LOG_BROKEN */
function readLog(read: FactRead): SwitchLog {
  const log = readSwitchLog(read);
  if (log.tools.length > 0) return log;
  const [first] = log.problems;
  if (first === undefined) throw new AppError(ONOFF_RUN_ERRORS.ONOFF_NO_LOG);
  const cell = `${read.letters[first.column] ?? ''}${first.row}`;
  throw new AppError(ONOFF_RUN_ERRORS.ONOFF_LOG_BROKEN, { sheet: read.sheet, cell });
}

/** What people call each series: its header, or what the column is chosen as; equal ones are numbered. */
function namesOf(roles: readonly string[], headers: ModelInput['headers'] = {}, lang: Lang): Record<string, string> {
  const given = roles.map((role) => {
    const label = ONOFF_COLUMNS.find((column) => column.role === role)?.label[lang] ?? role;
    return [role, headers[role] ?? label] as const;
  });
  const before = (name: string, at: number): number => given.slice(0, at).filter(([, other]) => other === name).length;
  return Object.fromEntries(
    given.map(([role, name], at) => [role, before(name, at) === 0 ? name : `${name} (${before(name, at) + 1})`]),
  );
}

/**
 * Series and log, and what tests of them came to.
 * @throws AppError ONOFF_NO_LOG, ONOFF_LOG_BROKEN, ONOFF_NOT_SWITCHED; NO_DATA, SERIES_TOO_LONG of the series
 */
export function onoffCase({ columns, headers, params: given, facts = {}, file }: ModelInput): OnOffCase {
  const params = onoffParamsOf(given);
  const read = facts[TOOL_SWITCHES_FACT.id] ?? NO_ROWS;
  const { tools, problems } = readLog(read);
  const series = buildSeries(columns, SERIES_ROLES, params, file);
  const length = params.period === 'week' ? DAYS_OF_WEEK : 1;
  const tests = toolTests({ days: series.days, length, values: series.values, tools, alpha: params.alpha });
  if (tests.tests.length === 0) {
    const days = { from: series.days[0] ?? 0, to: series.last };
    throw new AppError(ONOFF_RUN_ERRORS.ONOFF_NOT_SWITCHED, { ...days, tools: tools.length, sheet: read.sheet });
  }
  return {
    ...{ ...tests, params, series, tools },
    per: EFFECT_PERIODS[params.period][file.lang],
    names: namesOf(Object.keys(series.values), headers, file.lang),
    leftOut: [...series.leftOut, ...leftOfLog(read, problems)],
  };
}
