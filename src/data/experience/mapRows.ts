import type { MapRow } from '../../facts/experienceMap';
import { moreForTarget } from './moreForTarget';
import { moreForWave } from './moreForWave';
import { targetPower } from './power';
import { type TargetCell, targetCell } from './targetCell';
import { judgeFamily } from './verdicts';
import { type WaveCell, waveCell } from './waveCell';

/** The deviation that `power` speaks of. */
const POINT = -1;

/** A rating of a visit that counts. */
export interface MapRating {
  readonly wave: string;
  readonly job: string;
  readonly touchpoint: string;
  /** Whole, 1…5. */
  readonly score: number;
  /** Code of the shopper; blank where the plan names none. */
  readonly shopper: string;
}

/** A touchpoint of the programme. */
export interface MapPoint {
  readonly code: string;
  readonly name: string;
  readonly stage: string;
  readonly target: number;
  /** Codes of the jobs it belongs to. */
  readonly jobs: readonly string[];
  /** Share of all importance, where QFD gave one. */
  readonly importance: number | null;
}

/** What the map is made of. */
export interface MapInput {
  /** Oldest first; a wave is compared with the one before. */
  readonly waves: readonly { readonly code: string; readonly isFull: boolean }[];
  readonly jobs: readonly string[];
  readonly points: readonly MapPoint[];
  /** Of accepted visits of the programme, the earliest first: of a shopper's ratings in a cell the first counts. */
  readonly ratings: readonly MapRating[];
  readonly alpha: number;
}

const keyOf = (...parts: readonly string[]): string => parts.join('\u001f');

/** Scores by wave, job and touchpoint, one of each shopper. */
function scoresByCell(ratings: readonly MapRating[]): ReadonlyMap<string, readonly number[]> {
  const scores = new Map<string, number[]>();
  const seen = new Set<string>();
  for (const { wave, job, touchpoint, score, shopper } of ratings) {
    const key = keyOf(wave, job, touchpoint);
    const own = keyOf(key, shopper);
    if (shopper !== '' && seen.has(own)) continue;
    seen.add(own);
    const known = scores.get(key);
    if (known === undefined) scores.set(key, [score]);
    else known.push(score);
  }
  return scores;
}

/** Against the target, with the verdict among all touchpoints of the job and wave. */
function againstTarget(cells: readonly TargetCell[], alpha: number) {
  return judgeFamily(cells, alpha).map(({ verdict, limit }, i) => {
    const cell = cells[i];
    const { n = 0, mean = null, deviation = null, p = 1 } = cell ?? {};
    const more = verdict === 'few' ? moreForTarget(n, limit) : null;
    return { n, mean, deviation, p: n === 0 ? null : p, verdict, more };
  });
}

/** Against the wave before, likewise; all blank in the first wave. */
function againstBefore(cells: readonly (WaveCell | undefined)[], alpha: number) {
  return judgeFamily(cells, alpha).map(({ verdict, limit }, i) => {
    const cell = cells[i];
    if (cell === undefined) {
      return {
        ...{ before_n: null, before_mean: null, change: null, change_p: null },
        ...{ change_verdict: '', change_more: null },
      };
    }
    const { n, mean, difference, p } = cell;
    return {
      ...{ before_n: n.before, before_mean: mean.before, change: difference },
      ...{ change_p: difference === null ? null : p, change_verdict: verdict },
      change_more: verdict === 'few' ? moreForWave(n.before, n.after, limit) : null,
    };
  });
}

/** Power by target and number, each worked out once. */
function powers(alpha: number): (target: number, n: number) => number {
  const known = new Map<string, number>();
  return (target, n) => {
    const key = keyOf(String(target), String(n));
    const power = known.get(key) ?? targetPower(target, POINT, n, alpha);
    known.set(key, power);
    return power;
  };
}

/**
 * The experience map: a row for each touchpoint of each job in each wave, visited or not (methods.md §6). Verdicts are
 * shared over the touchpoints of a job in a wave, those against the target and those against the wave before each by
 * themselves.
 * @returns rows in the order of waves, jobs and touchpoints
 */
export function mapRows({ waves, jobs, points, ratings, alpha }: MapInput): readonly MapRow[] {
  const scores = scoresByCell(ratings);
  const powerOf = powers(alpha);
  return waves.flatMap(({ code: wave, isFull }, i) =>
    jobs.flatMap((job) => {
      const own = points.filter((point) => point.jobs.includes(job));
      const scoresOf = (at: string, point: MapPoint) => scores.get(keyOf(at, job, point.code)) ?? [];
      const before = waves[i - 1]?.code;
      const targets = againstTarget(
        own.map((point) => targetCell(scoresOf(wave, point), point.target, alpha)),
        alpha,
      );
      const changes = againstBefore(
        own.map((point) =>
          before === undefined ? undefined : waveCell(scoresOf(before, point), scoresOf(wave, point), alpha),
        ),
        alpha,
      );
      return own.flatMap((point, place): MapRow[] => {
        const [against, change] = [targets[place], changes[place]];
        if (against === undefined || change === undefined) return [];
        const { code: touchpoint, name, stage, target, importance } = point;
        const status = isFull ? 'full' : 'preliminary';
        const power = powerOf(target, against.n);
        return [{ wave, job, stage, name, target, ...against, ...change, power, importance, status, touchpoint }];
      });
    }),
  );
}
