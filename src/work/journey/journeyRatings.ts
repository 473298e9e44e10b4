import type { MapAnswer, MapVisit } from '../../data/experience/mapRatings';
import { wavesWithVisits } from '../../data/experience/mapRows';
import type { MapNames } from '../map/mapNames';
import { type RatingSum, ratingSums } from '../map/ratingSums';

/** Ratings of a touchpoint over all jobs. */
export interface JourneyRating {
  /** Of the newest wave that has visits. */
  readonly now: RatingSum;
  /** Of the wave with visits before it; `undefined` where there was none. */
  readonly before: RatingSum | undefined;
}

const NONE: RatingSum = { n: 0, sum: 0 };

/** Ratings of the newest wave with visits and of the one before, by code of the touchpoint; those rated in neither are not in it. */
export function journeyRatings(
  visits: readonly Pick<MapVisit, 'response' | 'version' | 'wave'>[],
  answers: readonly MapAnswer[],
  names: Pick<MapNames, 'waves'>,
): ReadonlyMap<string, JourneyRating> {
  const [newest, before] = [...wavesWithVisits({ visits, waves: names.waves.map(({ code }) => code) })].reverse();
  const sumsIn = (code: string | undefined): ReadonlyMap<string, RatingSum> =>
    ratingSums(
      visits.filter(({ wave }) => wave === code),
      answers,
    );
  const now = sumsIn(newest);
  const then = sumsIn(before);
  const rating = (code: string): JourneyRating => ({
    now: now.get(code) ?? NONE,
    before: before === undefined ? undefined : (then.get(code) ?? NONE),
  });
  return new Map([...now.keys(), ...then.keys()].map((code) => [code, rating(code)]));
}
