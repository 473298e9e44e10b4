import { AppError } from '../../core/appError';
import type { GoalView } from '../../core/cashViews';
import type { Settings, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { changedPlan } from '../../data/cash/changedPlan';
import { type Goal, type GoalAnswer, goalSeek } from '../../data/cash/goalSeek';
import { LEVELS } from '../../data/cash/levels';
import { METRICS } from '../../data/cash/metrics';
import { profitAt } from '../../data/cash/profitAt';
import type { CashPlan } from '../../data/cash/types';
import { valuesAt } from '../../data/cash/valuesAt';
import { parseNumber } from '../../data/parseNumber';
import { CASH_LEVELS_FACT } from '../../facts/cashLevels';
import { LEVEL_WORDS } from '../../facts/levelWords';
import { METRIC_WORDS } from '../../facts/metricWords';
import { PERIOD_WORDS } from '../../facts/periodWords';
import { fill } from '../../i18n/template';
import { fieldsOf, textOf } from '../panel/request';
import { GOAL_ERRORS } from './errors';
import { type KeptCash, keptCash } from './keptSettings';
import { metricText } from './metricText';
import { readCash } from './readCash';
import { GOAL_TEXTS } from './screenTexts';

/** What seeking a value needs of the world. */
interface Ports {
  readonly workbook: Workbook;
  readonly store: Pick<Settings, 'get'>;
}

/** More is no sum of money, and would be shown without an end. */
const MOST_PROFIT = 1e15;

/** A goal that a client typed. @throws AppError REQUEST_BROKEN, CASH_GOAL_EMPTY, CASH_GOAL_NOT_MONEY */
function goalOf(raw: unknown, { upliftOn }: KeptCash, { locale }: FileContext): Goal {
  const fields = fieldsOf(raw);
  const metric = METRICS.find((rule) => rule.metric === fields['metric'])?.metric;
  const level = LEVELS.find((code) => code === fields['level']);
  if (metric === undefined || level === undefined) {
    throw new AppError('REQUEST_BROKEN', { field: metric === undefined ? 'metric' : 'level' });
  }
  const typed = textOf(fields, 'profit');
  if (typed.trim() === '') throw new AppError(GOAL_ERRORS.empty, {});
  const profit = parseNumber(typed, locale);
  if (profit === undefined || Math.abs(profit) > MOST_PROFIT) {
    throw new AppError(GOAL_ERRORS.notMoney, { value: typed.trim() });
  }
  return { metric, level, profit, upliftOn };
}

/** The plan that the sheet of levels describes. @throws AppError CASH_GOAL_NO_SHEET, CASH_NOT_READY */
function planIn(workbook: Workbook, file: FileContext): CashPlan {
  const levels = readCash(workbook, file);
  if (levels === undefined) throw new AppError(GOAL_ERRORS.noSheet, { title: CASH_LEVELS_FACT.title[file.lang] });
  const { plan } = levels.cash;
  if (plan !== undefined) return plan;
  const link = { cellSheet: levels.sheet.id, cellRow: levels.cash.offences[0]?.row ?? 1 };
  throw new AppError(GOAL_ERRORS.notReady, { sheet: levels.sheet.name, ...link });
}

const TEXTS = {
  ...{ reached: GOAL_TEXTS.reached, already: GOAL_TEXTS.already },
  ...{ no_effect: GOAL_TEXTS.noEffect, outside: GOAL_TEXTS.beyond },
} as const;

/** What the answer names besides the goal itself. */
function valuesOf(answer: GoalAnswer, plan: CashPlan, goal: Goal, file: FileContext) {
  const { metric, level, upliftOn } = goal;
  const is = valuesAt(plan, () => level)[metric];
  const shown = { is: metricText(metric, is, file), now: profitAt(plan, upliftOn, () => level) };
  if (answer.kind === 'no_effect' || answer.kind === 'already') return shown;
  const value = metricText(metric, answer.value, file);
  if (answer.kind === 'reached') return { ...shown, value };
  const limit = answer.value < answer.least ? answer.least : answer.most;
  // All tools in one proportion, as the answer has them.
  const atLimit = changedPlan(plan, metric, level, (its) => (is === 0 ? limit : (its * limit) / is));
  const best = profitAt(atLimit, upliftOn, () => level);
  return { ...shown, value, limit: metricText(metric, limit, file), best };
}

/**
 * Which value of a metric gives a profit, the rest on a level; two remote calls besides the list of marks.
 * @param raw metric, level, and profit as a person typed it
 * @throws AppError REQUEST_BROKEN, CASH_GOAL_NOT_MONEY, CASH_GOAL_NO_SHEET, CASH_NOT_READY; as reading a table does
 */
export function cashGoalOf({ workbook, store }: Ports, raw: unknown, file: FileContext): GoalView {
  const { lang, currency } = file;
  const kept = keptCash(store);
  const goal = goalOf(raw, kept, file);
  const plan = planIn(workbook, file);
  const answer = goalSeek(plan, goal);
  const names = {
    profit: goal.profit,
    period: PERIOD_WORDS[kept.period][lang],
    metric: METRIC_WORDS[goal.metric][lang],
    level: LEVEL_WORDS[goal.level][lang],
  };
  const text = fill(TEXTS[answer.kind], { ...names, ...valuesOf(answer, plan, goal, file) }, lang, currency);
  return { lang, isReachable: answer.kind === 'reached' || answer.kind === 'already', text };
}
