import type { MapRow } from '../../facts/experienceMap';

/**
 * Rows of one wave for each job: the newest in which anything was rated, else the newest at all.
 * @param map rows wave by wave, the newest last, as `experienceRows` gives them
 */
export function newestRated(map: readonly MapRow[]): readonly MapRow[] {
  const jobs = [...new Set(map.map(({ job }) => job))];
  return jobs.flatMap((job) => {
    const own = map.filter((row) => row.job === job);
    const rated = own.filter(({ n }) => n > 0);
    const wave = (rated[rated.length - 1] ?? own[own.length - 1])?.wave;
    return own.filter((row) => row.wave === wave);
  });
}
