import type { AnswerMark } from '../intake/answersLog';
import type { FiledVisit } from '../intake/visitsLog';

/** Visits by the version that counts, and answers. */
export interface RatedVisits {
  readonly visits: readonly Pick<FiledVisit, 'response' | 'version' | 'job' | 'wave'>[];
  readonly answers: readonly AnswerMark[];
}

/** How many ratings there are, and their sum. */
export interface RatingSum {
  readonly n: number;
  readonly sum: number;
}

/**
 * Ratings of visits, summed up. A visit counts by the version it is given with.
 * @param keyOf under what a rating of a touchpoint in a visit is counted
 */
export function ratingSums(
  visits: RatedVisits['visits'],
  answers: RatedVisits['answers'],
  keyOf: (visit: RatedVisits['visits'][number], touchpoint: string) => string,
): ReadonlyMap<string, RatingSum> {
  const counted = new Map(visits.map((visit) => [visit.response, visit]));
  const sums = new Map<string, { n: number; sum: number }>();
  for (const { response, version, touchpoint, score } of answers) {
    const visit = counted.get(response);
    if (visit === undefined || visit.version !== version || score === null || touchpoint === '') continue;
    const key = keyOf(visit, touchpoint);
    const sum = sums.get(key);
    if (sum === undefined) sums.set(key, { n: 1, sum: score });
    else {
      sum.n += 1;
      sum.sum += score;
    }
  }
  return sums;
}
