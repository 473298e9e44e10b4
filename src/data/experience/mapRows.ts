import type { MapRow } from '../../facts/experienceMap';
import { cellKey, type MapAnswer, type MapVisit, mapRatings, ratedTouchpoints } from './mapRatings';
import { moreForTarget } from './moreForTarget';
import { moreForWave } from './moreForWave';
import { targetPower } from './power';
import { targetCell } from './targetCell';
import { type CellVerdict, judgeFamily } from './verdicts';
import { waveCell } from './waveCell';

/** Where a touchpoint has no target of its own (methods.md §6). */
const USUAL_TARGET = 4;
/** The deviation whose power is told, in points. */
const TOLD = -1;

/** A touchpoint of the programme, in the order of the visit. */
export interface PlannedTouchpoint {
  readonly code: string;
  readonly name: string;
  readonly stage: string;
  /** Codes of its jobs; none: all. */
  readonly jobs: readonly string[];
  readonly target: number | null;
  /** Share of all importance; `null` where QFD says none. */
  readonly importance: number | null;
}

/** What the map is made of. */
export interface MapInput {
  readonly visits: readonly MapVisit[];
  readonly answers: readonly MapAnswer[];
  /** Codes in the order of their sheets; codes that are only on visits stand behind them. */
  readonly jobs: readonly string[];
  readonly touchpoints: readonly PlannedTouchpoint[];
  /** Codes of the waves, the oldest first. */
  readonly waves: readonly string[];
  /** Visits planned of a job in a wave, 0 for none. */
  readonly planned: (wave: string, job: string) => number;
  readonly alpha: number;
}

/** Codes that visits name, those of the programme first and in its order. */
function seenCodes(known: readonly string[], seen: readonly string[]): readonly string[] {
  const rest = new Set(seen);
  const ordered = known.filter((code) => rest.delete(code));
  return [...[...rest].sort(), ...ordered];
}

/** Codes of the waves that have visits, the oldest first; one the programme does not know counts as older than all. */
export function wavesWithVisits({
  visits,
  waves,
}: {
  readonly visits: readonly Pick<MapVisit, 'wave'>[];
  readonly waves: readonly string[];
}): readonly string[] {
  return seenCodes(
    waves,
    visits.map(({ wave }) => wave),
  );
}

/** Touchpoints of a job: planned ones in the order of the visit, then those that were rated and are gone. */
function touchpointsOf(
  { touchpoints }: MapInput,
  ratings: ReadonlyMap<string, readonly number[]>,
  wave: string,
  job: string,
): readonly { readonly touchpoint: PlannedTouchpoint; readonly isPlanned: boolean }[] {
  const planned = touchpoints.filter(({ jobs }) => jobs.length === 0 || jobs.includes(job));
  const gone = ratedTouchpoints(ratings, wave, job)
    .filter((code) => !planned.some((one) => one.code === code))
    .map((code): PlannedTouchpoint => {
      const known = touchpoints.find((one) => one.code === code);
      return known ?? { code, name: '', stage: '', jobs: [job], target: null, importance: null };
    });
  return [
    ...planned.map((touchpoint) => ({ touchpoint, isPlanned: true })),
    ...gone.map((touchpoint) => ({ touchpoint, isPlanned: false })),
  ];
}

/** A wave of a job with the wave before it. */
interface Family {
  readonly wave: string;
  /** `undefined` for the first wave with visits. */
  readonly before: string | undefined;
  readonly job: string;
  /** Counted visits of the job in the wave. */
  readonly visits: number;
}

/** Power by target and number of ratings, worked out once each: many cells have the same. */
function powers(alpha: number): (target: number, n: number) => number {
  const known = new Map<string, number>();
  return (target, n) => {
    const key = `${target} ${n}`;
    const power = known.get(key) ?? targetPower(target, TOLD, n, alpha);
    known.set(key, power);
    return power;
  };
}

/** What is too few among all that are tested together needs more than it would alone. */
function moreOf(
  given: CellVerdict | undefined,
  alone: number | null,
  below: (limit: number) => number | null,
): number | null {
  return given?.verdict === 'few' ? below(given.limit) : alone;
}

function rowsOf(
  input: MapInput & { readonly powerOf: ReturnType<typeof powers> },
  ratings: ReadonlyMap<string, readonly number[]>,
  { wave, before, job, visits }: Family,
): readonly MapRow[] {
  const { alpha, powerOf } = input;
  const planned = input.planned(wave, job);
  const status = planned > 0 && visits >= planned ? 'full' : 'preliminary';
  const scoresIn = (of: string, code: string): readonly number[] => ratings.get(cellKey(of, job, code)) ?? [];
  const cells = touchpointsOf(input, ratings, wave, job).map(({ touchpoint, isPlanned }) => {
    const scores = scoresIn(wave, touchpoint.code);
    const target = touchpoint.target ?? USUAL_TARGET;
    const change = before === undefined ? undefined : waveCell(scoresIn(before, touchpoint.code), scores, alpha);
    return { touchpoint, isPlanned, target, own: targetCell(scores, target, alpha), change };
  });
  const tested = cells.map(({ own, isPlanned }) => (own.n > 0 || isPlanned ? own : undefined));
  const verdicts = judgeFamily(tested, alpha);
  const changes = judgeFamily(
    // Where a wave has no ratings there is nothing to compare.
    cells.map(({ change }) => (change?.difference === null ? undefined : change)),
    alpha,
  );
  return cells.map(({ touchpoint, target, own, change }, i): MapRow => {
    const { n, mean, deviation } = own;
    const compared = change?.difference === null ? undefined : change;
    return {
      ...{ wave, job, stage: touchpoint.stage, name: touchpoint.name, touchpoint: touchpoint.code },
      ...{ n, mean, target, deviation, p: n === 0 ? null : own.p },
      ...{
        verdict: n === 0 ? '' : (verdicts[i]?.verdict ?? ''),
        more: moreOf(verdicts[i], own.more, (limit) => moreForTarget(n, limit)),
      },
      ...{ before_n: change?.n.before ?? null, before_mean: change?.mean.before ?? null },
      ...{ change: compared?.difference ?? null, change_p: compared?.p ?? null },
      ...{
        change_verdict: changes[i]?.verdict ?? '',
        change_more: moreOf(changes[i], compared?.more ?? null, (limit) =>
          compared === undefined ? null : moreForWave(compared.n.before, compared.n.after, limit),
        ),
      },
      ...{ power: n === 0 ? null : powerOf(target, n), importance: touchpoint.importance, status },
    };
  });
}

/**
 * The experience map: what accepted visits say of each touchpoint for each job in a wave, against its target and against the wave
 * before (methods.md §6). All touchpoints of a job and a wave are one family for each kind of test.
 * @param of codes of waves, also of ones without visits; all with visits when missing
 * @returns wave by wave, as they were given or the oldest first; jobs and touchpoints in the programme's order
 */
export function experienceRows(input: MapInput, of?: readonly string[]): readonly MapRow[] {
  const ratings = mapRatings(input.visits, input.answers);
  const waves = wavesWithVisits(input);
  const withPower = { ...input, powerOf: powers(input.alpha) };
  return (of ?? waves).flatMap((wave) => {
    const visits = input.visits.filter((visit) => visit.wave === wave);
    const jobs = [...new Set([...input.jobs, ...visits.map(({ job }) => job)])];
    return jobs.flatMap((job) => {
      const own = visits.filter((visit) => visit.job === job).length;
      return rowsOf(withPower, ratings, { wave, before: waves[waves.indexOf(wave) - 1], job, visits: own });
    });
  });
}
