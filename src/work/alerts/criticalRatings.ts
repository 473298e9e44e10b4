import type { Visit } from '../../facts/visits';
import type { AnswerMark } from '../intake/answersLog';
import type { MapNames, MapTouchpoint } from '../map/mapNames';

/** What is told at once: this rating or a lower one. */
const LOW = 2;

/** A visit that may be told of. */
export type ToldVisit = Pick<Visit, 'response' | 'version' | 'job' | 'location' | 'wave'>;

/** A low rating of a critical touchpoint. */
export interface CriticalRating {
  readonly visit: ToldVisit;
  readonly touchpoint: MapTouchpoint;
  /** 1 or 2. */
  readonly score: number;
}

const keyOf = (response: string, version: number): string => `${response}\u001f${version}`;

/** Low ratings that some visits give to touchpoints marked as critical, in the order of the answers. */
export function criticalRatings(
  visits: readonly ToldVisit[],
  answers: readonly AnswerMark[],
  { touchpoints }: Pick<MapNames, 'touchpoints'>,
): readonly CriticalRating[] {
  const critical = new Map(touchpoints.filter(({ isCritical }) => isCritical).map((one) => [one.code, one]));
  if (critical.size === 0 || visits.length === 0) return [];
  const wanted = new Map(visits.map((visit) => [keyOf(visit.response, visit.version), visit]));
  return answers.flatMap(({ response, version, touchpoint: code, score }) => {
    const touchpoint = score !== null && score <= LOW ? critical.get(code) : undefined;
    const visit = touchpoint === undefined ? undefined : wanted.get(keyOf(response, version));
    return touchpoint === undefined || visit === undefined || score === null ? [] : [{ visit, touchpoint, score }];
  });
}
