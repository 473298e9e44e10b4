import type { Visit } from '../../facts/visits';

/** A visit as it is published: where and when which job was tried, and nothing by which the shopper could be told. */
export interface PublishedVisit {
  /** Civil day; `null` where the form gave none. */
  readonly day: number | null;
  readonly location: string;
  readonly job: string;
}

/**
 * Visits for dashboards: day, location and job only (methods.md §6). They are sorted by these, since the order in which
 * visits came in would tell who made them.
 * @param visits those that count
 */
export function publishedVisits(
  visits: readonly Pick<Visit, 'visit_date' | 'location' | 'job'>[],
): readonly PublishedVisit[] {
  const compared = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
  return visits
    .map(({ visit_date, location, job }) => ({
      day: typeof visit_date === 'number' ? visit_date : null,
      location,
      job,
    }))
    .sort((a, b) => (a.day ?? 0) - (b.day ?? 0) || compared(a.location, b.location) || compared(a.job, b.job));
}
