import type { AppError } from '../../core/appError';
import type { FactRead, FactRow, LeftOut, ModelInput } from '../../core/defineModel';
import type { Value } from '../../core/table';
import { growthPoints } from '../../data/growth/growthPoints';
import type { RatedRow } from '../../data/growth/newestRated';
import { type KnownEvidence, stageEvidence } from '../../data/growth/stageEvidence';
import { MAP_FACT } from '../../facts/experienceMap';
import type { GrowthPoint } from '../../facts/growthPoints';
import { STAGE_EVIDENCE_FACT } from '../../facts/stageEvidence';
import { ALL_STAGES, STAGE_MONEY_FACT, type StageMoney } from '../../facts/stageMoney';
import { TOUCHPOINT_IMPORTANCE_FACT } from '../../facts/touchpointImportance';

/** What a report on growth points is made of. */
export interface GrowthCase {
  readonly points: readonly GrowthPoint[];
  /** The five stages, and all of them together where that is known. */
  readonly stages: readonly StageMoney[];
  readonly all: StageMoney | undefined;
  /** What other reports know of the stages, what says most first. */
  readonly evidence: readonly KnownEvidence[];
  /** What of them was not kept. */
  readonly leftOut: readonly LeftOut[];
  /** Further visits before any verdict is possible, by job and touchpoint of the wave that counts. */
  readonly moreOf: (point: GrowthPoint) => number | null;
  readonly jobName: (code: string) => string;
  readonly waveName: (code: string) => string;
  /** Why a fact could not be had, in the order in which people make them. */
  readonly hindrances: readonly AppError[];
}

const text = (value: Value | undefined): string => String(value ?? '');
const number = (value: Value | undefined): number | null => (typeof value === 'number' ? value : null);

function ratedRow(row: FactRow): RatedRow {
  return {
    ...{ wave: text(row['wave']), job: text(row['job']), stage: text(row['stage']), name: text(row['name']) },
    ...{ touchpoint: text(row['touchpoint']), n: number(row['n']) ?? 0, mean: number(row['mean']) },
    ...{ target: number(row['target']) ?? 0, verdict: text(row['verdict']), status: text(row['status']) },
  };
}

function stageMoney(row: FactRow): StageMoney {
  return {
    ...{ stage: text(row['stage']), now: text(row['now']), period: text(row['period']) },
    ...{ low: number(row['low']) ?? 0, high: number(row['high']) ?? 0, profit_now: number(row['profit_now']) ?? 0 },
  };
}

const NO_ROWS: FactRead = { sheet: '', letters: {}, rows: [] };

/** Names beside codes, where the map brings them along. */
function namesIn(rows: readonly FactRow[], code: string): (of: string) => string {
  const names = new Map(rows.map((row) => [text(row[code]), text(row[`${code}_name`])]));
  return (of) => names.get(of) || of;
}

/** What the facts say, ready to be told. */
export function growthCase({ facts = {} }: Pick<ModelInput, 'facts'>): GrowthCase {
  const factOf = (id: string): FactRead => facts[id] ?? NO_ROWS;
  const rowsOf = (id: string): readonly FactRow[] => factOf(id).rows.map(({ values }) => values);
  const map = rowsOf(MAP_FACT.id);
  const money = rowsOf(STAGE_MONEY_FACT.id).map(stageMoney);
  const importance = rowsOf(TOUCHPOINT_IMPORTANCE_FACT.id).map(({ code = null, stage = null, score = null }) => ({
    ...{ code: text(code), stage: text(stage), score: number(score) ?? 0 },
  }));
  const cell = (...codes: readonly string[]): string => JSON.stringify(codes);
  const more = new Map(
    map.map((row) => [cell(text(row['wave']), text(row['job']), text(row['touchpoint'])), number(row['more'])]),
  );
  return {
    points: growthPoints({ map: map.map(ratedRow), importance, money }),
    stages: money.filter(({ stage }) => stage !== ALL_STAGES),
    all: money.find(({ stage }) => stage === ALL_STAGES),
    evidence: stageEvidence(facts[STAGE_EVIDENCE_FACT.id]),
    leftOut: factOf(STAGE_EVIDENCE_FACT.id).leftOut ?? [],
    moreOf: ({ wave, job, touchpoint }) => more.get(cell(wave, job, touchpoint)) ?? null,
    ...{ jobName: namesIn(map, 'job'), waveName: namesIn(map, 'wave') },
    hindrances: [STAGE_MONEY_FACT.id, MAP_FACT.id, TOUCHPOINT_IMPORTANCE_FACT.id].flatMap(
      (id) => factOf(id).hindered ?? [],
    ),
  };
}
