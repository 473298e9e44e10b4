import type { MapRow } from '../../facts/experienceMap';

/** What growth points need of a row of the experience map. */
export type RatedRow = Pick<
  MapRow,
  'wave' | 'job' | 'stage' | 'name' | 'touchpoint' | 'n' | 'mean' | 'target' | 'verdict' | 'status'
>;

/**
 * Rows of one wave for each job: the newest in which anything was rated, else the newest at all.
 * @param map rows wave by wave, the newest last, as `experienceRows` gives them
 */
export function newestRated<Row extends Pick<RatedRow, 'wave' | 'job' | 'n'>>(map: readonly Row[]): readonly Row[] {
  const jobs = [...new Set(map.map(({ job }) => job))];
  return jobs.flatMap((job) => {
    const own = map.filter((row) => row.job === job);
    const rated = own.filter(({ n }) => n > 0);
    const wave = (rated[rated.length - 1] ?? own[own.length - 1])?.wave;
    return own.filter((row) => row.wave === wave);
  });
}
