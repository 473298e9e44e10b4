import type { Lang } from '../../core/lang';
import { type ChangedShare, changedMix } from '../../data/experience/changedMix';
import { experienceRows, wavesWithVisits } from '../../data/experience/mapRows';
import type { MapRow } from '../../facts/experienceMap';
import type { FiledMap } from './filedMap';
import { mapInput } from './mapInput';
import type { MapNames } from './mapNames';

/** The map of one wave. */
export interface MapTable {
  /** Code of the wave; `undefined` while there are no visits. */
  readonly wave: string | undefined;
  /** Visits that count, planned ones, and those that wait for a person. */
  readonly visits: number;
  readonly planned: number;
  readonly waiting: number;
  /** Whether all planned visits of every job are accepted. */
  readonly isFull: boolean;
  /** What makes the wave hard to compare with the one before. */
  readonly mix: ChangedShare | undefined;
  /** Job by job, what matters most and is farthest below its target first; in the order of the visit where that is not known. */
  readonly rows: readonly MapRow[];
}

/** Importance × gap; what has neither comes last. */
const urgency = ({ importance, deviation }: MapRow): number =>
  importance === null || deviation === null ? Number.NEGATIVE_INFINITY : importance * -deviation;

function inOrder(rows: readonly MapRow[]): readonly MapRow[] {
  if (rows.every(({ importance }) => importance === null)) return rows;
  // Sorting keeps the order of the visit among equals; a difference of two infinities is no number.
  return [...rows].sort((a, b) => (urgency(a) === urgency(b) ? 0 : urgency(b) - urgency(a)));
}

/**
 * The newest wave with accepted visits by touchpoint and job. A touchpoint or a job that has ratings but is no longer in the
 * programme stands behind the others (`experienceRows`).
 */
export function mapTable(names: MapNames, data: FiledMap, lang: Lang): MapTable {
  const input = mapInput(names, data, lang);
  const waves = wavesWithVisits(input);
  const [wave, before] = [...waves].reverse();
  const rows = experienceRows(input, [wave ?? '']);
  const placesOf = (of: string | undefined): readonly string[] =>
    data.visits.filter((visit) => visit.wave === of).map(({ location }) => location);
  const jobs = [...new Set(rows.map(({ job }) => job))];
  const planned = jobs.map((job) => (wave === undefined ? 0 : data.planned(wave, job)));
  const made = jobs.map((job) => data.visits.filter((visit) => visit.wave === wave && visit.job === job).length);
  return {
    wave,
    visits: made.reduce((sum, n) => sum + n, 0),
    planned: planned.reduce((sum, n) => sum + n, 0),
    waiting: data.waiting(wave),
    isFull: made.some((n) => n > 0) && made.every((n, i) => n >= (planned[i] ?? 0) && (n === 0 || planned[i] !== 0)),
    mix: wave === undefined ? undefined : changedMix(placesOf(before), placesOf(wave)),
    rows: jobs.flatMap((job) => inOrder(rows.filter((row) => row.job === job))),
  };
}
