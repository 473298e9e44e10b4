import { controlChart } from '../../data/experience/controlChart';
import type { MapWeek } from '../../facts/mapWeeks';
import { mean } from '../../stats/mean';
import type { ExperienceCase } from './input';

/** The weeks of one job. */
export interface JobWeeks {
  readonly job: string;
  readonly weeks: readonly MapWeek[];
}

/** Jobs that have accepted visits, in the programme's order; those that are gone stand behind. */
export function visitedJobs({ programme, visits }: Pick<ExperienceCase, 'programme' | 'visits'>): readonly string[] {
  const seen = new Set(visits.counted.map(({ job }) => job));
  const known = [...programme.jobs.keys()].filter((code) => seen.delete(code));
  return [...known, ...[...seen].sort()];
}

/**
 * Control charts of weekly means, one for each job, over all waves: a visit brings the mean of its ratings. Visits without a day
 * or a rating are passed over.
 */
export function jobWeeks(of: ExperienceCase): readonly JobWeeks[] {
  return visitedJobs(of).map((job) => {
    const rated = of.visits.counted.flatMap(({ response, visit_date: day, ...visit }) => {
      const ratings = of.answers.byVisit.get(response);
      if (visit.job !== job || day === null || ratings === undefined) return [];
      return [{ day, value: mean(ratings.map(({ score }) => score)) }];
    });
    return { job, weeks: controlChart(rated).map((week) => ({ job, ...week })) };
  });
}
