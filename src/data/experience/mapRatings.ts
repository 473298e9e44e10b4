/** A visit that counts (countedVersion.ts). */
export interface MapVisit {
  readonly response: string;
  readonly version: number;
  readonly job: string;
  readonly location: string;
  readonly wave: string;
  /** Who made it, by code; empty: nobody knows, so that it is taken for a person of its own. */
  readonly shopper: string;
  /** When it was sent, in a way that sorts. */
  readonly received_at: string;
}

/** A rating as it was filed; `null` where it could not be judged. */
export interface MapAnswer {
  readonly response: string;
  readonly version: number;
  readonly touchpoint: string;
  readonly score: number | null;
}

const BETWEEN = '\u001f';
const LOWEST = 1;
const HIGHEST = 5;

/** Names a cell of the map. */
export function cellKey(wave: string, job: string, touchpoint: string): string {
  return `${wave}${BETWEEN}${job}${BETWEEN}${touchpoint}`;
}

/** A rating as it counts: whoever typed something else into the sheet has rated nothing. */
export function isScore(score: number | null): score is number {
  return score !== null && Number.isInteger(score) && score >= LOWEST && score <= HIGHEST;
}

/** A rating that counts, with the visit it is of. */
interface CountedRating<Visit extends MapVisit, Answer extends MapAnswer> {
  readonly visit: Visit;
  readonly answer: Answer;
  readonly score: number;
}

/**
 * Ratings that count, by cell of the map. Of a shopper who rated a cell several times the latest visit counts: answers of one person
 * are not independent (methods.md §6).
 */
export function countedRatings<Visit extends MapVisit, Answer extends MapAnswer>(
  visits: readonly Visit[],
  answers: readonly Answer[],
): ReadonlyMap<string, readonly CountedRating<Visit, Answer>[]> {
  const counted = new Map(visits.map((visit) => [visit.response, visit]));
  const cells = new Map<string, Map<string, CountedRating<Visit, Answer>>>();
  for (const answer of answers) {
    const { response, version, touchpoint, score } = answer;
    const visit = counted.get(response);
    if (visit === undefined || visit.version !== version || touchpoint === '' || !isScore(score)) continue;
    const key = cellKey(visit.wave, visit.job, touchpoint);
    const cell = cells.get(key) ?? new Map();
    cells.set(key, cell);
    const person = visit.shopper === '' ? `${BETWEEN}${response}` : visit.shopper;
    const known = cell.get(person);
    if (known === undefined || known.visit.received_at < visit.received_at) cell.set(person, { visit, answer, score });
  }
  return new Map([...cells].map(([key, cell]) => [key, [...cell.values()]]));
}

/** The scores of ratings that count, by cell of the map. */
export function mapRatings(
  visits: readonly MapVisit[],
  answers: readonly MapAnswer[],
): ReadonlyMap<string, readonly number[]> {
  const cells = countedRatings(visits, answers);
  return new Map([...cells].map(([key, ratings]) => [key, ratings.map(({ score }) => score)]));
}

/** The touchpoints that were rated in a wave for a job. */
export function ratedTouchpoints(ratings: ReadonlyMap<string, unknown>, wave: string, job: string): readonly string[] {
  const start = cellKey(wave, job, '');
  return [...ratings.keys()].filter((key) => key.startsWith(start)).map((key) => key.slice(start.length));
}
