import type { FactRead } from '../../core/defineModel';
import type { Level } from '../../facts/levelWords';
import type { Metric } from '../../facts/metricWords';
import { auditStated } from './auditStated';
import type { CashCase } from './cashCase';
import { cashLines } from './cashLines';
import { type LevelCell, levelCells } from './levelCells';
import { LEVELS } from './levels';
import { METRICS } from './metrics';
import type { CashRemark } from './remark';
import type { CashPlan, MetricValues, UpliftOn } from './types';
import { valuesAt } from './valuesAt';

/** What is audited. */
export interface Audited {
  /** CASH_LEVELS_FACT as its sheet holds it. */
  readonly read: FactRead;
  /** What its rows come to. */
  readonly cash: CashCase;
  /** The level the user calls "now". */
  readonly now: Level;
  readonly upliftOn: UpliftOn;
  /** Whether channels are planned, and whether an export of what they brought is known. */
  readonly hasChannelPlan: boolean;
  readonly hasExports: boolean;
}

const WARN = { mood: 'warn', row: null } as const;

/**
 * What to doubt of a cash journey beyond what keeps it from being computed (`CashCase.offences`), in the order of importance.
 * A growth point that rests on too few visits needs no word here: it has no number (methods.md §8).
 */
export function auditCash(audited: Audited): readonly CashRemark[] {
  const { read, cash, now, upliftOn } = audited;
  const cells = levelCells(read);
  return [
    ...nowRemarks(cells, now),
    ...(cash.plan === undefined ? [] : planRemarks(cash.plan, audited)),
    ...auditStated(read, cash, upliftOn),
    ...oneShares(cells),
    ...unexplained(cells),
    ...(audited.hasChannelPlan && !audited.hasExports
      ? [{ ...WARN, code: 'CASH_PLAN_ALONE', values: {} } as const]
      : []),
  ];
}

/** "Now" without a number, or with nothing above it. */
function nowRemarks(cells: readonly LevelCell[], now: Level): readonly CashRemark[] {
  if (cells.length === 0) return [];
  if (!cells.some(({ level }) => level === now)) {
    return [{ code: 'CASH_NOW_BLANK', mood: 'todo', row: null, level: now, values: {} }];
  }
  return now === 'maximal' ? [{ ...WARN, code: 'CASH_NOW_MAXIMAL', values: {} }] : [];
}

/** What revenue is a product of: it is nothing where one of them is. */
const FACTORS: readonly Metric[] = ['reach', 'visit_rate', 'conversion', 'positions', 'price'];

/** Numbers that can be computed and come to nothing. */
function planRemarks(plan: CashPlan, { now, upliftOn, hasExports }: Audited): readonly CashRemark[] {
  const ofLevels = LEVELS.map((level) => valuesAt(plan, () => level));
  if (ofLevels.every((values) => cashLines(values, upliftOn).revenue === 0)) {
    const isZero = (metric: Metric) => (values: MetricValues) => values[metric] === 0;
    const metric =
      FACTORS.find((one) => ofLevels.every(isZero(one))) ?? FACTORS.find((one) => ofLevels.some(isZero(one)));
    const code = metric === undefined ? 'CASH_ALL_REFUSED' : 'CASH_NO_REVENUE';
    return [{ ...WARN, code, metric: metric ?? 'refusal_rate', values: {} }];
  }
  const [first, ...others] = ofLevels;
  const isFlat = METRICS.every(({ metric }) => others.every((values) => values[metric] === first?.[metric]));
  const costs = valuesAt(plan, () => now).tool_costs;
  return [
    ...(isFlat ? [{ ...WARN, code: 'CASH_SAME_LEVELS', values: {} } as const] : []),
    ...(costs > 0 && !hasExports ? [{ ...WARN, code: 'CASH_COSTS_ALONE', values: { costs } } as const] : []),
  ];
}

/** Shares of exactly 1: a percent cell makes 100 % of it, and people may mean 1 %. Of a margin 100 % is the usual value. */
function oneShares(cells: readonly LevelCell[]): readonly CashRemark[] {
  return cells
    .filter(({ rule, metric, value }) => rule.unit === 'share' && metric !== 'margin' && isOne(value))
    .map(({ row, level, metric }) => ({ code: 'CASH_ONE_SHARE', mood: 'warn', row, level, metric, values: {} }));
}

/** The number 1, also typed as text; a text with a percent sign says itself what it means. */
const isOne = (value: string | number): boolean => value === 1 || value === '1';

/** Numbers that do not say how far they can be trusted or where they come from. */
function unexplained(cells: readonly LevelCell[]): readonly CashRemark[] {
  const told = (code: 'CASH_NO_LABEL' | 'CASH_NO_SOURCE', bare: readonly LevelCell[]): readonly CashRemark[] => {
    const [first] = bare;
    if (first === undefined) return [];
    return [{ code, mood: 'warn', row: first.row, values: { n: bare.length, all: cells.length } }];
  };
  return [
    ...told(
      'CASH_NO_LABEL',
      cells.filter(({ label }) => label === null),
    ),
    ...told(
      'CASH_NO_SOURCE',
      cells.filter(({ hasSource }) => !hasSource),
    ),
  ];
}
