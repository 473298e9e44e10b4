import type { AnswerMark } from '../intake/answersLog';
import type { FiledVisit } from '../intake/visitsLog';
import type { MapNames, MapTouchpoint } from './mapNames';
import { ratingSums } from './ratingSums';
import { visitedWaves } from './visitedWaves';

/** What is filed, as far as the map needs it. */
export interface MapData {
  /** The version of every visit that counts. */
  readonly visits: readonly Pick<FiledVisit, 'response' | 'version' | 'job' | 'wave'>[];
  readonly answers: readonly AnswerMark[];
}

/** A touchpoint for one job: how many ratings, and their mean; none is no mean, never 0. */
export interface MapRow {
  readonly job: string;
  readonly touchpoint: Pick<MapTouchpoint, 'code' | 'stage' | 'target'> & Partial<Pick<MapTouchpoint, 'name'>>;
  readonly n: number;
  readonly mean: number | null;
}

/** The map of one wave. */
export interface MapTable {
  /** Code of the wave; `undefined` while there are no visits. */
  readonly wave: string | undefined;
  readonly visits: number;
  /** Job by job, each in the order of the visit. */
  readonly rows: readonly MapRow[];
}

const keyOf = (job: string, touchpoint: string): string => `${job}\u001f${touchpoint}`;

/**
 * Means of the ratings by touchpoint and job. A visit counts by its latest version (methods.md §6); a touchpoint or a job that
 * has ratings but is no longer in the programme stands behind the others.
 */
export function mapTable(names: MapNames, data: MapData): MapTable {
  const waves = visitedWaves(data.visits, names);
  const wave = waves[waves.length - 1];
  const visits = data.visits.filter((visit) => visit.wave === wave);
  const sums = ratingSums(visits, data.answers, ({ job }, touchpoint) => keyOf(job, touchpoint));
  const jobs = [...new Set([...names.jobs.map(({ code }) => code), ...visits.map(({ job }) => job)])];
  const rowOf = (job: string, touchpoint: MapRow['touchpoint']): MapRow => {
    const { n, sum } = sums.get(keyOf(job, touchpoint.code)) ?? { n: 0, sum: 0 };
    return { job, touchpoint, n, mean: n === 0 ? null : sum / n };
  };
  const rows = jobs.flatMap((job) => {
    const planned = names.touchpoints.filter((one) => one.jobs.length === 0 || one.jobs.includes(job));
    const others = [...sums.keys()]
      .filter((key) => key.startsWith(keyOf(job, '')))
      .map((key) => key.slice(keyOf(job, '').length))
      .filter((code) => !planned.some((one) => one.code === code))
      .map((code) => names.touchpoints.find((one) => one.code === code) ?? { code, stage: '', target: null });
    return [...planned, ...others].map((touchpoint) => rowOf(job, touchpoint));
  });
  return { wave, visits: visits.length, rows };
}
