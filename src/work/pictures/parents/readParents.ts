import { AppError } from '../../../core/appError';
import type { FactRead } from '../../../core/defineModel';
import type { ParentsView, PictureRequest } from '../../../core/pictureViews';
import type { Clock, Store, Workbook } from '../../../core/ports';
import type { FileContext, Value } from '../../../core/table';
import { cashCase } from '../../../data/cash/cashCase';
import { rowsOfLevels } from '../../../data/cash/levelsRead';
import { cleanName } from '../../../data/cleanName';
import { cellKey, countedRatings } from '../../../data/experience/mapRatings';
import { stageEvidence } from '../../../data/growth/stageEvidence';
import { ANSWERS_FACT, type Answer } from '../../../facts/answers';
import { CASH_LEVELS_FACT } from '../../../facts/cashLevels';
import { MAP_FACT } from '../../../facts/experienceMap';
import { FACTOR_IMPORTANCE_FACT, type FactorImportance } from '../../../facts/factorImportance';
import { FACTORS_FACT } from '../../../facts/factors';
import { GROWTH_POINTS_FACT, type GrowthPoint } from '../../../facts/growthPoints';
import { JOURNEY_FACT } from '../../../facts/journey';
import { QFD_MARKS_FACT } from '../../../facts/qfdMarks';
import { QFD_RELATIONS_FACT, type QfdRelation } from '../../../facts/qfdRelations';
import { STAGE_EVIDENCE_FACT } from '../../../facts/stageEvidence';
import { ALL_STAGES, STAGE_MONEY_FACT, type StageMoney } from '../../../facts/stageMoney';
import { TOUCHPOINTS_FACT } from '../../../facts/touchpoints';
import { keptCash } from '../../cash/keptSettings';
import { readTaken, type Taken } from '../../facts/takenFacts';
import { factRows, textOf } from '../../intake/factRows';
import { readPlanned } from '../../intake/readPlanned';
import { VisitsLog } from '../../intake/visitsLog';
import { keptParams } from '../../panel/keptParams';
import { qfdModel } from '../../qfd/qfdModel';
import { openColumns } from '../../tables/openColumns';
import { PICTURE_ERRORS } from '../errors';
import type { GapCase, Rating } from './gapPart';
import { type ParentsCase, parentsView } from './parentsView';
import { readOnce } from './readOnce';
import type { ShareCase } from './sharePart';
import type { MoneyCase } from './stagePart';

/** What reading it needs of the world. */
interface Ports {
  readonly workbook: Workbook;
  readonly store: Store;
  readonly clock: Clock;
}

/** Everything a growth point stands on. */
const TAKES = [
  ...[GROWTH_POINTS_FACT, STAGE_MONEY_FACT, CASH_LEVELS_FACT, MAP_FACT, JOURNEY_FACT],
  ...[FACTORS_FACT, QFD_MARKS_FACT, FACTOR_IMPORTANCE_FACT, QFD_RELATIONS_FACT, TOUCHPOINTS_FACT],
  STAGE_EVIDENCE_FACT,
].map(({ id }) => id);

/** The columns the map reads: the same ones are read once. */
const READ: readonly (keyof Answer & string)[] = ['response', 'version', 'touchpoint', 'score'];

const NO_ROWS: FactRead = { sheet: '', letters: {}, rows: [] };

/** Rows of a fact that was computed: they have its types. */
function rowsOf<Row extends object>({ facts }: Taken, { id }: { readonly id: string }): readonly Row[] {
  return (facts[id] ?? NO_ROWS).rows.map(({ values }) => values as Row);
}

function moneyOf({ facts }: Taken, store: Store, file: FileContext): MoneyCase | undefined {
  const levels = facts[CASH_LEVELS_FACT.id] ?? NO_ROWS;
  const { plan } = levels.sheet === '' ? {} : cashCase(rowsOfLevels(levels, file.lang), file);
  return plan && { plan, levels, ...keptCash(store) };
}

function shareOf(taken: Taken, store: Store): Omit<ShareCase, 'point' | 'stage'> {
  const { facts } = taken;
  const of = ({ id }: { readonly id: string }): FactRead => facts[id] ?? NO_ROWS;
  const importance = rowsOf<FactorImportance>(taken, FACTOR_IMPORTANCE_FACT);
  const relations = rowsOf<QfdRelation>(taken, QFD_RELATIONS_FACT);
  const scale = String(keptParams(store, qfdModel())['scale'] ?? '');
  return {
    ...{ journey: of(JOURNEY_FACT), factors: of(FACTORS_FACT), marks: of(QFD_MARKS_FACT) },
    qfd: importance.length === 0 || relations.length === 0 ? undefined : { importance, relations, scale },
  };
}

const dayOf = (value: Value): number | null => (typeof value === 'number' ? value : null);

/** Ratings of a touchpoint that count, and where they stand; no remote call beyond those of the map. */
function ratingsOf(workbook: Workbook, point: GrowthPoint, file: FileContext): Pick<GapCase, 'answers' | 'ratings'> {
  const visits = VisitsLog.open(workbook, file)?.counted() ?? [];
  const table = openColumns(workbook, ANSWERS_FACT, READ, file);
  const planned = readPlanned(workbook, file);
  const answers = factRows<Answer>(table, file).map(({ response, version, touchpoint, score, row }) => ({
    ...{ response: textOf(response), version: Number(version), touchpoint: textOf(touchpoint), row },
    score: typeof score === 'number' ? score : null,
  }));
  const own = countedRatings(
    visits.map((visit) => ({ ...visit, shopper: planned.get(visit.visit_code)?.shopper ?? '' })),
    answers,
  ).get(cellKey(point.wave, point.job, point.touchpoint));
  const ratings = (own ?? []).map(
    ({ visit, answer, score }): Rating => ({
      ...{ code: visit.visit_code, day: dayOf(visit.visit_date), score, row: answer.row + 1 },
    }),
  );
  const place = table === undefined ? { sheet: '' } : { sheet: table.sheet.name, sheetId: table.sheet.id };
  return { answers: place, ratings };
}

/** Whether a row of the map is that of a growth point. */
const isOf =
  (point: GrowthPoint) =>
  ({ values }: FactRead['rows'][number]): boolean =>
    values['wave'] === point.wave && values['job'] === point.job && values['touchpoint'] === point.touchpoint;

function caseOf({ workbook, store, clock }: Ports, taken: Taken, point: GrowthPoint, file: FileContext): ParentsCase {
  const all = rowsOf<StageMoney>(taken, STAGE_MONEY_FACT).find(({ stage }) => stage === ALL_STAGES);
  const row = taken.facts[MAP_FACT.id]?.rows.find(isOf(point))?.values ?? {};
  const p = row['p'] ?? null;
  const nameOf = (column: string, code: string): string => cleanName(row[column] ?? '') || code;
  const names = { job: nameOf('job_name', point.job), wave: nameOf('wave_name', point.wave) };
  const gap = {
    ...ratingsOf(workbook, point, file),
    p: typeof p === 'number' ? p : null,
    touchpoints: taken.facts[TOUCHPOINTS_FACT.id] ?? NO_ROWS,
  };
  const evidence = { known: stageEvidence(taken.facts[STAGE_EVIDENCE_FACT.id]), today: clock.today(file.zone) };
  return { point, names, all, gap, evidence, money: moneyOf(taken, store, file), share: shareOf(taken, store) };
}

/**
 * Where the money of a growth point comes from; a remote call for each sheet besides the list of marks.
 * @throws AppError GROWTH_UNKNOWN (`point`), what hinders growth points; NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function readParents(ports: Ports, wanted: PictureRequest['growth'], file: FileContext): ParentsView {
  const reading = { ...ports, workbook: readOnce(ports.workbook) };
  const taken = readTaken(reading, TAKES, file);
  const points = rowsOf<GrowthPoint>(taken, GROWTH_POINTS_FACT);
  const { touchpoint = '', job = '' } = wanted ?? {};
  const point = points.find((one) => one.touchpoint === touchpoint && one.job === job);
  if (point !== undefined) return parentsView(caseOf(reading, taken, point, file), file);
  const { hindered } = taken.facts[GROWTH_POINTS_FACT.id] ?? NO_ROWS;
  if (hindered !== undefined) throw hindered;
  throw new AppError(PICTURE_ERRORS.GROWTH_UNKNOWN, { point: cleanName(touchpoint), job: cleanName(job) });
}
