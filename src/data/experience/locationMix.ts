/** From this difference on, a location's share of the visits is another one (methods.md §6). */
const SHIFT = 0.2;
/** Differences within rounding. */
const EQUAL = 1e-9;

/** A location that takes another part of the visits than in the wave before; shares are fractions. */
export interface MixShift {
  readonly location: string;
  readonly before: number;
  readonly after: number;
}

type Placed = readonly { readonly location: string }[];

function shares(visits: Placed): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { location } of visits) counts.set(location, (counts.get(location) ?? 0) + 1);
  return new Map([...counts].map(([location, n]) => [location, n / visits.length]));
}

/**
 * The location whose share of the visits differs most between two waves, where that is more than 20 percentage points: what
 * changed may then be the places, not the experience.
 * @returns `undefined` where the mix is alike, or a wave has no visits
 */
export function locationMix(before: Placed, after: Placed): MixShift | undefined {
  if (before.length === 0 || after.length === 0) return undefined;
  const [then, now] = [shares(before), shares(after)];
  const all = [...new Set([...then.keys(), ...now.keys()])].map(
    (location): MixShift => ({ location, before: then.get(location) ?? 0, after: now.get(location) ?? 0 }),
  );
  const size = (one: MixShift): number => Math.abs(one.after - one.before);
  const [first] = all.filter((one) => size(one) > SHIFT + EQUAL).sort((a, b) => size(b) - size(a));
  return first;
}
