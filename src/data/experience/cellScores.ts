/** A visit by the version that counts. */
export interface CountedVisit {
  readonly response: string;
  readonly version: number;
  readonly job: string;
  readonly location: string;
  readonly wave: string;
  /** When it was sent, as the file's clock shows it. */
  readonly received_at: string;
  /** Code of who made it; empty where the plan does not say. */
  readonly shopper: string;
}

/** A rating of a touchpoint in a version of a visit. */
export interface RatedAnswer {
  readonly response: string;
  readonly version: number;
  readonly touchpoint: string;
  readonly score: number | null;
}

/** Ratings by wave, job and touchpoint. */
export interface CellScores {
  /** Of a cell, in no order. */
  readonly of: (wave: string, job: string, touchpoint: string) => readonly number[];
  /** Touchpoints that have ratings in a wave and job. */
  readonly touchpoints: (wave: string, job: string) => readonly string[];
}

const [LOWEST, HIGHEST] = [1, 5];
const keyOf = (wave: string, job: string): string => `${wave}\u001f${job}`;

/** Whether a rating is one: people may have typed 0, 6 or 3.5 into its cell. */
function isRating(score: number | null): score is number {
  return score !== null && Number.isInteger(score) && score >= LOWEST && score <= HIGHEST;
}

/**
 * The ratings that count. Of several visits of a shopper the latest that rated a touchpoint counts in its cell (methods.md §6);
 * visits of unknown shoppers are of different people. Ratings off the scale count nowhere.
 */
export function cellScores(visits: readonly CountedVisit[], answers: readonly RatedAnswer[]): CellScores {
  const byResponse = new Map<string, { readonly visit: CountedVisit; readonly ratings: RatedAnswer[] }>();
  for (const visit of visits) byResponse.set(visit.response, { visit, ratings: [] });
  for (const answer of answers) {
    const known = byResponse.get(answer.response);
    if (known?.visit.version !== answer.version || answer.touchpoint === '' || !isRating(answer.score)) continue;
    known.ratings.push(answer);
  }
  const byTime = [...byResponse.values()].sort((a, b) => (a.visit.received_at < b.visit.received_at ? -1 : 1));
  const cells = new Map<string, Map<string, Map<string, number>>>();
  for (const { visit, ratings } of byTime) {
    const key = keyOf(visit.wave, visit.job);
    const ofJob = cells.get(key) ?? new Map<string, Map<string, number>>();
    cells.set(key, ofJob);
    const person = visit.shopper === '' ? `\u001f${visit.response}` : visit.shopper;
    for (const { touchpoint, score } of ratings) {
      const cell = ofJob.get(touchpoint) ?? new Map<string, number>();
      ofJob.set(touchpoint, cell.set(person, score ?? 0));
    }
  }
  return {
    of: (wave, job, touchpoint) => [...(cells.get(keyOf(wave, job))?.get(touchpoint)?.values() ?? [])],
    touchpoints: (wave, job) => [...(cells.get(keyOf(wave, job))?.keys() ?? [])],
  };
}
