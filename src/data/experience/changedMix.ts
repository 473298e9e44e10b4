/** Shares of the visits that differ by more than this make two waves hard to compare (methods.md §6). */
const MOST = 0.2;
/** Shares are fractions of whole numbers. */
const NEARLY = 1e-9;

/** A location whose share of all visits differs between two waves. */
export interface ChangedShare {
  readonly location: string;
  /** Shares, 0…1. */
  readonly before: number;
  readonly after: number;
}

function sharesOf(locations: readonly string[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const location of locations) shares.set(location, (shares.get(location) ?? 0) + 1 / locations.length);
  return shares;
}

/**
 * The location whose share of the visits changed most from one wave to the next; `undefined` where none changed by more than
 * twenty percentage points, or where a wave has no visits.
 * @param before the location of each visit
 * @param after the same of the later wave
 */
export function changedMix(before: readonly string[], after: readonly string[]): ChangedShare | undefined {
  if (before.length === 0 || after.length === 0) return undefined;
  const [then, now] = [sharesOf(before), sharesOf(after)];
  const by = ({ before: was, after: is }: ChangedShare): number => Math.abs(is - was);
  const shares = [...new Set([...then.keys(), ...now.keys()])].map(
    (location): ChangedShare => ({ location, before: then.get(location) ?? 0, after: now.get(location) ?? 0 }),
  );
  const [most] = shares.sort((a, b) => by(b) - by(a));
  return most !== undefined && by(most) > MOST + NEARLY ? most : undefined;
}
