import type { AppError } from '../../core/appError';
import type { CivilDay } from '../../core/civilDate';
import type { FactRead, FactRow, ModelInput } from '../../core/defineModel';
import { cleanName } from '../../data/cleanName';
import { type KnownEvidence, stageEvidence } from '../../data/growth/stageEvidence';
import { CASH_LINES_FACT, type CashLineRow } from '../../facts/cashLines';
import { CHANNELS_FACT } from '../../facts/channels';
import { GROWTH_POINTS_FACT, type GrowthPoint } from '../../facts/growthPoints';
import { STAGE_EVIDENCE_FACT } from '../../facts/stageEvidence';
import { STAGE_MONEY_FACT, type StageMoney } from '../../facts/stageMoney';
import { TASKS_FACT } from '../../facts/tasks';

/** A task that is neither done nor cancelled. */
export interface OpenTask {
  readonly code: string;
  readonly cause: string;
  readonly owner: string;
  /** `null` where there is none, or a person typed no date. */
  readonly due: CivilDay | null;
  readonly state: string;
  readonly touchpoint: string;
  readonly job: string;
}

/** Revenue of all channels, in the newest period that has both a plan and actual numbers. */
interface ChannelGap {
  readonly period: CivilDay | null;
  /** Its last day. */
  readonly end: CivilDay | null;
  readonly actual: number;
  readonly plan: number;
  /** Channels with a plan, actual revenue or both. */
  readonly n: number;
}

/** What the summary is told from. */
export interface SummaryCase {
  readonly lines: readonly CashLineRow[];
  readonly stages: readonly StageMoney[];
  /** With a sum, the best first. */
  readonly points: readonly (GrowthPoint & { readonly low: number; readonly high: number })[];
  /** Reasons for no sum by code, each once. */
  readonly reasons: readonly string[];
  readonly channels: ChannelGap | undefined;
  /** What other reports know of the stages, what says most first. */
  readonly evidence: readonly KnownEvidence[];
  /** Those whose time is over first, then by due day. */
  readonly tasks: readonly OpenTask[];
  /** Why facts are missing, each reason once. */
  readonly hindered: readonly AppError[];
}

const NO_ROWS: FactRead = { sheet: '', letters: {}, rows: [] };
/** States in which nothing is left to do. */
const CLOSED: readonly string[] = ['done', 'cancelled'];

const textOf = (row: FactRow, column: string): string => cleanName(row[column] ?? '');

const numberOf = (row: FactRow, column: string): number | null => {
  const value = row[column];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
};

const countOf = (row: FactRow, column: string): number => numberOf(row, column) ?? 0;

function lineOf(row: FactRow): CashLineRow {
  const [minimal, base, maximal] = ['minimal', 'base', 'maximal'].map((level) => countOf(row, level));
  return { line: textOf(row, 'line'), minimal: minimal ?? 0, base: base ?? 0, maximal: maximal ?? 0 };
}

function stageOf(row: FactRow): StageMoney {
  return {
    ...{ stage: textOf(row, 'stage'), now: textOf(row, 'now'), period: textOf(row, 'period') },
    ...{ profit_now: countOf(row, 'profit_now'), low: countOf(row, 'low'), high: countOf(row, 'high') },
  };
}

function pointOf(row: FactRow): GrowthPoint {
  return {
    ...{ rank: numberOf(row, 'rank'), low: numberOf(row, 'low'), high: numberOf(row, 'high') },
    ...{ name: textOf(row, 'name') || textOf(row, 'touchpoint'), stage: textOf(row, 'stage') },
    ...{ reason: textOf(row, 'reason'), mean: numberOf(row, 'mean'), target: countOf(row, 'target') },
    ...{ n: countOf(row, 'n'), verdict: textOf(row, 'verdict'), share: numberOf(row, 'share') },
    ...{ gap: numberOf(row, 'gap'), stage_low: numberOf(row, 'stage_low'), stage_high: numberOf(row, 'stage_high') },
    ...{ period: textOf(row, 'period'), now: textOf(row, 'now'), status: textOf(row, 'status') },
    ...{ job: textOf(row, 'job'), wave: textOf(row, 'wave'), touchpoint: textOf(row, 'touchpoint') },
  };
}

function taskOf(row: FactRow): OpenTask {
  const [code, cause, owner] = [textOf(row, 'code'), textOf(row, 'cause'), textOf(row, 'owner')];
  const about = { touchpoint: textOf(row, 'touchpoint'), job: textOf(row, 'job') };
  return { code, cause, owner, due: numberOf(row, 'due'), state: textOf(row, 'state'), ...about };
}

/** Those with the earliest due day first, the sheet's order among equals; without one last. */
function byDue(tasks: readonly OpenTask[]): readonly OpenTask[] {
  const dueOf = ({ due }: OpenTask): number => due ?? Number.POSITIVE_INFINITY;
  return [...tasks].sort((a, b) => (dueOf(a) === dueOf(b) ? 0 : dueOf(a) - dueOf(b)));
}

/**
 * The newest period that has both a plan and actual revenue; rows without a period stand behind all others. All of its channels
 * count, as in the report on channels: one that was planned and brought nothing, too, and one that nobody planned.
 */
function channelGap(rows: readonly FactRow[]): ChannelGap | undefined {
  const all = rows.flatMap((row) => {
    const [actual, plan] = [numberOf(row, 'revenue'), numberOf(row, 'plan_revenue')];
    return actual === null && plan === null
      ? []
      : [{ period: numberOf(row, 'period'), end: numberOf(row, 'period_end'), actual, plan }];
  });
  const of = (period: number | null) => all.filter((row) => row.period === period);
  const compared = [...new Set(all.map(({ period }) => period))].filter(
    (period) => of(period).some(({ actual }) => actual !== null) && of(period).some(({ plan }) => plan !== null),
  );
  if (compared.length === 0) return undefined;
  const dated = compared.flatMap((period) => period ?? []);
  const period = dated.length === 0 ? null : Math.max(...dated);
  const own = of(period);
  const sum = (column: 'actual' | 'plan'): number => own.reduce((total, row) => total + (row[column] ?? 0), 0);
  return { period, end: own[0]?.end ?? null, actual: sum('actual'), plan: sum('plan'), n: own.length };
}

/** Errors of the facts in their order, each sentence once. */
function hinderedOf(reads: readonly FactRead[]): readonly AppError[] {
  const byText = new Map<string, AppError>();
  for (const { hindered } of reads) {
    if (hindered === undefined) continue;
    const key = JSON.stringify([hindered.code, hindered.values]);
    if (!byText.has(key)) byText.set(key, hindered);
  }
  return [...byText.values()];
}

/** What the facts say, ready to be told; numbers that people typed over with text are none. */
export function summaryCase({ facts = {} }: Pick<ModelInput, 'facts'>): SummaryCase {
  const of = (fact: { readonly id: string }): FactRead => facts[fact.id] ?? NO_ROWS;
  const rowsOf = (fact: { readonly id: string }): readonly FactRow[] => of(fact).rows.map(({ values }) => values);
  const points = rowsOf(GROWTH_POINTS_FACT).map(pointOf);
  const counted = points.flatMap((point) =>
    point.low === null || point.high === null ? [] : [{ ...point, low: point.low, high: point.high }],
  );
  const tasks = rowsOf(TASKS_FACT)
    .map(taskOf)
    .filter(({ state, code, cause }) => !CLOSED.includes(state) && (code !== '' || cause !== ''));
  return {
    lines: rowsOf(CASH_LINES_FACT).map(lineOf),
    stages: rowsOf(STAGE_MONEY_FACT).map(stageOf),
    points: counted.sort((a, b) => (a.rank ?? points.length) - (b.rank ?? points.length)),
    reasons: [...new Set(points.map(({ reason }) => reason).filter((reason) => reason !== ''))],
    channels: channelGap(rowsOf(CHANNELS_FACT)),
    evidence: stageEvidence(facts[STAGE_EVIDENCE_FACT.id]),
    tasks: byDue(tasks),
    hindered: hinderedOf([CASH_LINES_FACT, STAGE_MONEY_FACT, GROWTH_POINTS_FACT, CHANNELS_FACT].map(of)),
  };
}
