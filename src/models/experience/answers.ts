import type { FactRead } from '../../core/defineModel';
import type { MapAnswer } from '../../data/experience/mapRatings';
import { textOf } from './cells';
import type { VersionRow } from './visits';

/** Ratings are whole, 1…5. */
const [LOWEST, HIGHEST] = [1, 5];

/** A rating that counts. */
export interface RatedAnswer extends MapAnswer {
  readonly score: number;
}

/** Answers of the visits that count. */
export interface ReadAnswers {
  readonly ratings: readonly RatedAnswer[];
  /** The same by response. */
  readonly byVisit: ReadonlyMap<string, readonly RatedAnswer[]>;
  /** Ratings that a person typed over with something that is none. */
  readonly odd: number;
  /** Open answers on what could be better. */
  readonly ideas: number;
}

const isRating = (score: unknown): score is number =>
  typeof score === 'number' && Number.isInteger(score) && score >= LOWEST && score <= HIGHEST;

/** The ratings and open answers of visits that count; other versions and visits are passed over. */
export function readAnswers({ rows }: FactRead, counted: readonly VersionRow[]): ReadAnswers {
  const versions = new Map(counted.map(({ response, version }) => [response, version]));
  const byVisit = new Map<string, RatedAnswer[]>();
  let [odd, ideas] = [0, 0];
  for (const { values } of rows) {
    const response = textOf(values, 'response');
    const version = versions.get(response);
    if (version === undefined || Number(values['version'] ?? Number.NaN) !== version) continue;
    if (values['kind'] === 'idea') ideas++;
    const score = values['score'] ?? null;
    if (values['kind'] !== 'score' || score === null) continue;
    if (!isRating(score)) {
      odd++;
      continue;
    }
    const own = byVisit.get(response) ?? [];
    byVisit.set(response, own);
    own.push({ response, version, touchpoint: textOf(values, 'touchpoint'), score });
  }
  return { ratings: [...byVisit.values()].flat(), byVisit, odd, ideas };
}
