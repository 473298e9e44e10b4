import type { GrowthPoint } from '../../facts/growthPoints';

/** Codes of the jobs of which anything was rated, in the order of the points. */
export function ratedJobs(points: readonly Pick<GrowthPoint, 'job' | 'n'>[]): ReadonlySet<string> {
  return new Set(points.filter(({ n }) => n > 0).map(({ job }) => job));
}
