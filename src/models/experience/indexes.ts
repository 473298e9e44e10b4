import { type RatedItem, USUAL_CAP, visitIndex } from '../../data/experience/visitIndex';
import { mean } from '../../stats/mean';
import type { RatedAnswer } from './answers';
import type { ExperienceCase } from './input';

/** The mean visit index of a job at a location in a wave. */
export interface PlaceIndex {
  readonly wave: string;
  readonly job: string;
  readonly location: string;
  /** Accepted visits with a rating. */
  readonly n: number;
  readonly index: number;
  /** Of these, visits in which a critical touchpoint failed. */
  readonly failed: number;
}

/** Ratings of a critical touchpoint up to this cap the index. */
const FAILED = 2;

/** What each touchpoint counts for: its importance where every planned one has it, else all count alike. */
function weightsOf({ programme }: ExperienceCase): (touchpoint: string) => number {
  const known = new Map(programme.touchpoints.map(({ code, importance }) => [code, importance]));
  const isWeighted = known.size > 0 && [...known.values()].every((importance) => importance !== null);
  return (touchpoint) => (isWeighted ? (known.get(touchpoint) ?? 0) : 1);
}

/** Codes in the order of a list; those that are not in it stand behind. */
function placeIn(codes: ReadonlyMap<string, string>): (code: string) => number {
  const order = [...codes.keys()];
  return (code) => (order.includes(code) ? order.indexOf(code) : order.length);
}

/**
 * Mean visit index by wave, job and location of the waves that are shown (methods.md §6), in the programme's order. Every visit counts,
 * also several of one shopper: the index speaks of visits, not of a touchpoint.
 */
export function placeIndexes(of: ExperienceCase): readonly PlaceIndex[] {
  const { programme, answers, shown } = of;
  const weight = weightsOf(of);
  const groups = new Map<
    string,
    { place: Pick<PlaceIndex, 'wave' | 'job' | 'location'>; all: number[]; failed: number }
  >();
  const itemOf = ({ touchpoint, score }: RatedAnswer): RatedItem => ({
    score,
    weight: weight(touchpoint),
    isCritical: programme.critical.has(touchpoint),
  });
  for (const { response, wave, job, location } of shown) {
    const items = (answers.byVisit.get(response) ?? []).map(itemOf);
    const index = visitIndex(items, USUAL_CAP);
    if (index === null) continue;
    const key = JSON.stringify([wave, job, location]);
    const group = groups.get(key) ?? { place: { wave, job, location }, all: [], failed: 0 };
    groups.set(key, group);
    group.all.push(index);
    if (items.some(({ isCritical, score }) => isCritical === true && score <= FAILED)) group.failed++;
  }
  const [ofWave, ofJob, ofPlace] = [programme.waves, programme.jobs, programme.locations].map(placeIn);
  const order = (a: PlaceIndex, b: PlaceIndex): number =>
    (ofWave?.(a.wave) ?? 0) - (ofWave?.(b.wave) ?? 0) ||
    (ofJob?.(a.job) ?? 0) - (ofJob?.(b.job) ?? 0) ||
    (ofPlace?.(a.location) ?? 0) - (ofPlace?.(b.location) ?? 0);
  return [...groups.values()]
    .map(({ place, all, failed }): PlaceIndex => ({ ...place, n: all.length, index: mean(all), failed }))
    .sort(order);
}
