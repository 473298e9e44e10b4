import type { CountedVisit } from './cellScores';

/** From this difference of shares on, a change may come from where the visits were made. */
const MOST_SHIFT = 0.2;

/** A location whose share of visits changed. */
export interface MixChange {
  readonly location: string;
  /** Shares of the wave's visits, 0…1. */
  readonly before: number;
  readonly after: number;
}

/**
 * The location whose share of a wave's visits changed most since the wave before, where that is by more than 20 percentage
 * points; `undefined` where the mix is alike, or one of the waves has no visits (methods.md §6).
 */
export function mixChange(
  visits: readonly Pick<CountedVisit, 'wave' | 'location'>[],
  wave: string,
  before: string | undefined,
): MixChange | undefined {
  const of = (code: string | undefined) => visits.filter((visit) => visit.wave === code);
  const [then, now] = [of(before), of(wave)];
  if (then.length === 0 || now.length === 0) return undefined;
  const share = (list: readonly { readonly location: string }[], location: string): number =>
    list.filter((visit) => visit.location === location).length / list.length;
  const [most] = [...new Set([...then, ...now].map(({ location }) => location))]
    .map((location) => ({ location, before: share(then, location), after: share(now, location) }))
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
  return most !== undefined && Math.abs(most.after - most.before) > MOST_SHIFT + 1e-9 ? most : undefined;
}
