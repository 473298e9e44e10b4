import type { MapRow } from '../../facts/experienceMap';
import { type CellScores, type CountedVisit, cellScores, type RatedAnswer } from './cellScores';
import { moreForTarget } from './moreForTarget';
import { FEWEST_OF_WAVE, moreForWave } from './moreForWave';
import { targetPower } from './power';
import { type TargetCell, targetCell } from './targetCell';
import { type CellVerdict, judgeFamily } from './verdicts';
import { visitedWaves } from './visitedWaves';
import { type WaveCell, waveCell } from './waveCell';

/** What is aimed at where nobody says (methods.md §6). */
const USUAL_TARGET = 4;
/** Power is told of a deviation of one point downwards. */
const TOLD_DEVIATION = -1;

/** A touchpoint of the programme, in the order of the visit. */
export interface MapPoint {
  readonly code: string;
  /** Code of facts/stageWords.ts. */
  readonly stage: string;
  /** Codes of the jobs it belongs to; none: all. */
  readonly jobs: readonly string[];
  /** 1…5; `null`: the usual one. */
  readonly target: number | null;
  /** In the language of the rows. */
  readonly name: string;
  /** Share of all importance, from QFD. */
  readonly importance: number | null;
}

/** What the map is made of. */
export interface MapInput {
  readonly touchpoints: readonly MapPoint[];
  /** Codes, in their order. */
  readonly jobs: readonly string[];
  readonly waves: readonly string[];
  /** By the version that counts (countedVersion.ts). */
  readonly visits: readonly CountedVisit[];
  readonly answers: readonly RatedAnswer[];
  /** Visits of the programme that are planned. */
  readonly plan: readonly { readonly wave: string; readonly job: string }[];
  /** Between 0 and 1. */
  readonly alpha: number;
}

/** A touchpoint of a job, planned or only rated. */
interface Place {
  readonly point: MapPoint;
  readonly isPlanned: boolean;
}

/** Verdicts of a place. */
interface Tested {
  readonly target: TargetCell;
  readonly change: WaveCell;
}

const isOf = (job: string, { jobs }: MapPoint): boolean => jobs.length === 0 || jobs.includes(job);

function placesOf(input: MapInput, job: string, rated: readonly string[]): readonly Place[] {
  const planned = input.jobs.includes(job) ? input.touchpoints.filter((point) => isOf(job, point)) : [];
  const others = rated.filter((code) => !planned.some((point) => point.code === code));
  const gone = (code: string): MapPoint =>
    input.touchpoints.find((point) => point.code === code) ?? {
      ...{ code, stage: '', jobs: [], target: null, name: code, importance: null },
    };
  return [
    ...planned.map((point) => ({ point, isPlanned: true })),
    ...others.map((code) => ({ point: gone(code), isPlanned: false })),
  ];
}

/** How likely so many visits show one point less; asked again and again for the same numbers. */
function powers(alpha: number): (target: number, n: number) => number {
  const known = new Map<string, number>();
  return (target, n) => {
    const key = `${target} ${n}`;
    const power = known.get(key) ?? targetPower(target, TOLD_DEVIATION, n, alpha);
    known.set(key, power);
    return power;
  };
}

/** More important first by importance × gap (features.md row 44); the order of the visit where importance is unknown. */
function byWeight(rows: readonly { readonly row: MapRow; readonly isPlanned: boolean }[]): readonly MapRow[] {
  const weight = ({ importance, deviation }: MapRow): number => (importance ?? 0) * Math.abs(deviation ?? 0);
  const planned = rows.filter(({ isPlanned }) => isPlanned).map(({ row }) => row);
  const others = rows.filter(({ isPlanned }) => !isPlanned).map(({ row }) => row);
  const isKnown = planned.some(({ importance }) => importance !== null);
  return [...(isKnown ? [...planned].sort((a, b) => weight(b) - weight(a)) : planned), ...others];
}

/** Rows of one job in one wave. */
class JobRows {
  private readonly power: (target: number, n: number) => number;

  constructor(
    private readonly input: MapInput,
    private readonly scores: CellScores,
  ) {
    this.power = powers(input.alpha);
  }

  of(wave: string, before: string | undefined, job: string): readonly MapRow[] {
    const { alpha } = this.input;
    const places = placesOf(this.input, job, this.scores.touchpoints(wave, job));
    const tested = places.map(({ point }): Tested => {
      const now = this.scores.of(wave, job, point.code);
      const then = before === undefined ? [] : this.scores.of(before, job, point.code);
      return {
        target: targetCell(now, point.target ?? USUAL_TARGET, alpha),
        change: waveCell(then, now, alpha),
      };
    });
    const family = (cellOf: (cells: Tested) => TargetCell | WaveCell) =>
      judgeFamily(
        tested.map((cells, i) => (places[i]?.isPlanned === true ? cellOf(cells) : undefined)),
        alpha,
      );
    const targets = family(({ target }) => target);
    const changes = before === undefined ? [] : family(({ change }) => change);
    const status = this.statusOf(wave, job);
    return byWeight(
      tested.map((cells, i) => {
        const { point, isPlanned } = places[i] as Place;
        return { row: { ...this.row(point, isPlanned, cells, targets[i], changes[i]), wave, job, status }, isPlanned };
      }),
    );
  }

  private statusOf(wave: string, job: string): string {
    const isHere = (one: { readonly wave: string; readonly job: string }): boolean =>
      one.wave === wave && one.job === job;
    const planned = this.input.plan.filter(isHere).length;
    return planned > 0 && this.input.visits.filter(isHere).length >= planned ? 'full' : 'preliminary';
  }

  private row(
    point: MapPoint,
    isPlanned: boolean,
    { target, change }: Tested,
    verdict: CellVerdict | undefined,
    changed: CellVerdict | undefined,
  ): Omit<MapRow, 'wave' | 'job' | 'status'> {
    const aim = point.target ?? USUAL_TARGET;
    const { before, after } = change.n;
    const isFew = verdict?.verdict === 'few';
    const isChangeFew = changed?.verdict === 'few' && before >= FEWEST_OF_WAVE;
    return {
      ...{ stage: point.stage, name: point.name, touchpoint: point.code, importance: point.importance },
      ...{ n: target.n, mean: target.mean, target: aim, deviation: isPlanned ? target.deviation : null },
      p: isPlanned && target.n > 0 ? target.p : null,
      verdict: verdict?.verdict ?? '',
      more: isFew ? moreForTarget(target.n, verdict.limit) : null,
      before_n: changed === undefined ? null : before,
      before_mean: change.mean.before,
      change: change.difference,
      change_p: changed === undefined || change.difference === null ? null : change.p,
      change_verdict: changed?.verdict ?? '',
      change_more: isChangeFew ? moreForWave(before, after, changed.limit) : null,
      power: isPlanned && target.n > 0 ? this.power(aim, target.n) : null,
    };
  }
}

/**
 * The experience map: what the visits that count say of each touchpoint for each job (methods.md §6). A touchpoint or job that
 * has ratings but is no longer in the programme stands behind the others and is not tested.
 * @param which the newest wave with visits, or every one, the oldest first
 */
export function experienceRows(input: MapInput, which: 'newest' | 'all' = 'newest'): readonly MapRow[] {
  const waves = visitedWaves(input.visits, input.waves);
  const scores = cellScores(input.visits, input.answers);
  const rows = new JobRows(input, scores);
  // Before the first visit the map has its touchpoints already, of no wave.
  const wanted = waves.length === 0 ? [''] : which === 'all' ? waves : waves.slice(-1);
  return wanted.flatMap((wave) => {
    const before = waves[waves.indexOf(wave) - 1];
    const visited = input.visits.filter((visit) => visit.wave === wave).map(({ job }) => job);
    const jobs = [...new Set([...input.jobs, ...visited])];
    return jobs.flatMap((job) => rows.of(wave, before, job));
  });
}
