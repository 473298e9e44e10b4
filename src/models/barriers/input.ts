import { AppError } from '../../core/appError';
import type { FactRead, FactRow, LeftOut, ModelInput } from '../../core/defineModel';
import { roundMoney } from '../../data/money';
import { type PairedRefusals, pairRefusals } from '../../data/refusals/pairRefusals';
import { stageTest } from '../../data/refusals/stageTest';
import { REFUSAL_RESULTS_FACT, type RefusalResult } from '../../facts/refusalResults';
import { type BarrierParams, barrierParamsOf } from './params';
import { BARRIERS_RUN_ERRORS } from './runErrors';
import { LEFT_OUT } from './texts';

/** What a report on barriers is made of. */
export interface BarrierCase {
  readonly params: BarrierParams;
  /** Refusals, however many barriers each has. */
  readonly n: number;
  /** Who refused, and how many of them for several barriers. */
  readonly people: number;
  readonly several: number;
  /** Refusals whose amount is known, and what they come to; `null` where none is known. */
  readonly known: number;
  readonly lost: number | null;
  /** Barriers as they were named, with or without a stage. */
  readonly all: PairedRefusals;
  /** Those with a stage. */
  readonly staged: PairedRefusals;
  readonly test: ReturnType<typeof stageTest> | 'several';
  readonly days: { readonly from: number; readonly to: number } | null;
  readonly leftOut: readonly LeftOut[];
  readonly currency: string | undefined;
}

const NO_ROWS: FactRead = { sheet: '', letters: {}, rows: [] };

const numberOf = (values: FactRow, id: string): number | null => {
  const value = values[id];
  return typeof value === 'number' ? value : null;
};
const textOf = (values: FactRow, id: string): string => String(values[id] ?? '').trim();

function refusalOf(values: FactRow): RefusalResult {
  return {
    ...{ origin: textOf(values, 'origin'), day: numberOf(values, 'day'), stage: textOf(values, 'stage') },
    ...{ barrier: textOf(values, 'barrier'), lost: numberOf(values, 'lost') },
    person: numberOf(values, 'person') ?? 0,
  };
}

/** Rows of one person, day and share of money are one refusal: whoever reads them divides its money among its barriers. */
function refusalsOf(rows: readonly RefusalResult[]): Pick<BarrierCase, 'n' | 'people' | 'several' | 'known' | 'lost'> {
  const people = new Map<string, Set<string>>();
  const refusals = new Map<string, number | null>();
  for (const { origin, person, day, barrier, lost } of rows) {
    const who = JSON.stringify([origin, person]);
    const barriers = people.get(who) ?? new Set<string>();
    people.set(who, barriers.add(barrier));
    refusals.set(JSON.stringify([who, day, lost]), lost);
  }
  const amounts = rows.flatMap(({ lost }) => (lost === null ? [] : [lost]));
  return {
    ...{ n: refusals.size, people: people.size },
    several: [...people.values()].filter(({ size }) => size > 1).length,
    known: [...refusals.values()].filter((lost) => lost !== null).length,
    lost: amounts.length === 0 ? null : roundMoney(amounts.reduce((sum, lost) => sum + lost, 0)),
  };
}

function daysOf(refusals: readonly RefusalResult[]): BarrierCase['days'] {
  const days = refusals.flatMap(({ day }) => day ?? []);
  const first = days[0];
  if (first === undefined) return null;
  return days.reduce(({ from, to }, day) => ({ from: Math.min(from, day), to: Math.max(to, day) }), {
    from: first,
    to: first,
  });
}

/** Refusals in the chosen days; with chosen days those without a day are out. */
function chosen(refusals: readonly RefusalResult[], { from, to }: BarrierParams): readonly RefusalResult[] {
  if (from === null && to === null) return refusals;
  return refusals.filter(({ day }) => day !== null && day >= (from ?? day) && day <= (to ?? day));
}

/**
 * What the facts say, ready to be told.
 * @throws AppError BARRIERS_NO_REFUSALS, BARRIERS_NO_ROWS, and why the refusals could not be read
 */
export function barrierCase({ facts = {}, params: given }: ModelInput): BarrierCase {
  const params = barrierParamsOf(given);
  const read = facts[REFUSAL_RESULTS_FACT.id] ?? NO_ROWS;
  if (read.hindered !== undefined) throw read.hindered;
  const rows = read.rows.map(({ values }) => refusalOf(values));
  const named = rows.filter(({ barrier }) => barrier !== '');
  if (named.length === 0) throw new AppError(BARRIERS_RUN_ERRORS.BARRIERS_NO_REFUSALS);
  const refusals = chosen(named, params);
  if (refusals.length === 0) throw new AppError(BARRIERS_RUN_ERRORS.BARRIERS_NO_ROWS);
  const counted = refusalsOf(refusals);
  const [all, staged] = [pairRefusals(refusals), pairRefusals(refusals.filter(({ stage }) => stage !== ''))];
  const nameless = rows.length - named.length;
  return {
    ...{ params, ...counted, all, staged, days: daysOf(refusals), currency: read.currency },
    test: counted.several > 0 ? 'several' : stageTest(staged),
    leftOut: [
      ...(read.leftOut ?? []),
      ...(nameless > 0 ? [{ text: LEFT_OUT.noBarrier, rows: nameless, offences: [] }] : []),
    ],
  };
}
