import { isScore, type MapAnswer, type MapVisit } from '../../data/experience/mapRatings';

/** How many ratings there are, and their sum. */
export interface RatingSum {
  readonly n: number;
  readonly sum: number;
}

/** Ratings of visits by touchpoint, summed up; each visit by the version that counts (methods.md §6). */
export function ratingSums(
  visits: readonly Pick<MapVisit, 'response' | 'version'>[],
  answers: readonly MapAnswer[],
): ReadonlyMap<string, RatingSum> {
  const counted = new Map(visits.map(({ response, version }) => [response, version]));
  const sums = new Map<string, { n: number; sum: number }>();
  for (const { response, version, touchpoint, score } of answers) {
    if (counted.get(response) !== version || !isScore(score) || touchpoint === '') continue;
    const sum = sums.get(touchpoint);
    if (sum === undefined) sums.set(touchpoint, { n: 1, sum: score });
    else {
      sum.n += 1;
      sum.sum += score;
    }
  }
  return sums;
}
